package nl.communitysponsorship.server.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.whole.RowPlaces;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.pack.Limits;
import nl.communitysponsorship.server.tables.remark.Remark;
import nl.communitysponsorship.server.tables.remark.Remarks;
import nl.communitysponsorship.server.tables.remark.TableCode;

/** Reads a register from JSON, and tells what is wrong in the shape of a spreadsheet's remarks. */
final class JsonFile {
  /** The core's words for a text that is no JSON from some place on. */
  private static final Pattern NOT_JSON =
      Pattern.compile("this is not JSON at line (\\d+), column (\\d+)");

  /** How the JSON library names the limits that keep it from filling the memory. */
  private static final Pattern BEYOND_LIMITS = Pattern.compile("StreamReadConstraints");

  private static final int LOOK = 64;

  private final String name;
  private final Remarks remarks = Remarks.byName();

  private JsonFile(String name) {
    this.name = name;
  }

  static Imported read(String fileName, byte[] file) {
    int folder = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    return new JsonFile(fileName.substring(folder + 1)).read(file);
  }

  private Imported read(byte[] file) {
    long most = Limits.standard().fileBytes();
    if (BsnGuard.isSuspectedIn(name)) {
      remarks.add(TableCode.FILE_BSN_SUSPECTED.at(Place.file(), name));
    }
    if (file.length > most) {
      remarks.add(TableCode.FILE_TOO_LARGE.at(Place.file(), name, Limits.megabytes(most)));
      return refused();
    }
    try {
      JsonRead<Register> read = RegisterJson.read(new ByteArrayInputStream(file));
      read.problems().forEach(problem -> remarks.add(remark(problem, file)));
      return read.problems().isEmpty() ? checked(read.orThrow()) : refused();
    } catch (IOException notText) {
      remarks.add(TableCode.FILE_DAMAGED.at(Place.file(), name));
      return refused();
    }
  }

  /** Asks only for what a spreadsheet is asked for as well. */
  private Imported checked(Register register) {
    Policies policies = Policies.vwnPilot();
    List<Finding> found =
        new RegisterRules(policies)
            .check(register, policies.packs().get(0).validity().from())
            .all();
    for (Finding finding : found) {
      String id = finding.parameters().getOrDefault("id", "").toString();
      if (finding.code().equals(ProgrammeRule.ID_TWICE.code())) {
        remarks.add(ImportCode.JSON_ID_TWICE.at(Place.file(), id, finding.path().text()));
      } else if (finding.code().equals(ProgrammeRule.REFERENCE_UNKNOWN.code())) {
        remarks.add(ImportCode.JSON_REFERENCE_UNKNOWN.at(Place.file(), id, finding.path().text()));
      }
    }
    List<Remark> all = remarks.sorted();
    return remarks.hasErrors()
        ? new Imported.Refused(all)
        : new Imported.Whole(register, all, RowPlaces.none());
  }

  /** Whether a text begins with the brace that every register begins with. */
  static boolean startsAsObject(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, LOOK), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").stripLeading().startsWith("{");
  }

  private Imported refused() {
    return new Imported.Refused(remarks.sorted());
  }

  /**
   * The problems of a text as a whole are told by their kind, for the core tells them to whoever
   * makes programs.
   */
  private static Remark remark(JsonProblem problem, byte[] file) {
    if (problem.pointer().isEmpty() && !startsAsObject(file)) {
      return ImportCode.JSON_NO_OBJECT.at(Place.file(), "");
    }
    if (BEYOND_LIMITS.matcher(problem.detail()).find()) {
      return ImportCode.JSON_TOO_DEEP.at(Place.file(), "");
    }
    Matcher broken = NOT_JSON.matcher(problem.detail());
    if (broken.lookingAt()) {
      return ImportCode.JSON_BROKEN.at(Place.file(), "", broken.group(1), broken.group(2));
    }
    return problem.pointer().isEmpty()
        ? ImportCode.JSON_WHOLE_PROBLEM.at(Place.file(), "", problem.detail())
        : ImportCode.JSON_PROBLEM.at(Place.file(), "", problem.pointer(), problem.detail());
  }
}
