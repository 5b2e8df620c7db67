package nl.communitysponsorship.core.safeguarding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.complaint.Complaint;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.incident.InterimMeasure;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.protection.Subject;

/**
 * The incidents, complaints and emergency accesses of a programme. It stands beside the register
 * and never in it, so that no list, count, export or indicator of the register can carry them.
 *
 * <p>What a worker may see is a file too: {@link #asSeenBy} makes it, and whoever answers a worker
 * asks that file only. Of all this only {@link #protections()} are for everybody.
 *
 * @param advisers the confidential advisers, in order; they hear of every emergency access
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "format")
@JsonTypeName(SafeguardingFile.FORMAT)
public record SafeguardingFile(
    List<WorkerId> advisers,
    List<Incident> incidents,
    List<Complaint> complaints,
    List<EmergencyAccess> emergencies,
    List<SettledNumber> settledNumbers) {
  /** Names the JSON form and its version; a reader refuses a form that it does not know. */
  public static final String FORMAT = "community-sponsorship-safeguarding/1";

  public SafeguardingFile {
    advisers = ordered(advisers, "advisers").stream().distinct().toList();
    incidents = ordered(incidents, "incidents");
    complaints = ordered(complaints, "complaints");
    emergencies = ordered(emergencies, "emergencies");
    settledNumbers = ordered(settledNumbers, "settledNumbers");
    if (incidents.stream().map(Incident::id).distinct().count() < incidents.size()) {
      throw new IllegalArgumentException("two incidents cannot have the same id");
    }
    if (complaints.stream().map(Complaint::code).distinct().count() < complaints.size()) {
      throw new IllegalArgumentException("two complaints cannot have the same code");
    }
  }

  /** A file in which nothing stands yet. */
  public static SafeguardingFile of(List<WorkerId> advisers) {
    return new SafeguardingFile(advisers, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * The file as it is for a worker at an instant: as if what the worker may not see did not exist.
   *
   * <p>An incident is seen by those who are named in it, and by whoever broke the glass for one of
   * its subjects, as long as that holds; never by a worker whom it concerns. Complaints are seen by
   * the advisers and by who sees to one, an emergency access by who took it and by the advisers.
   */
  public SafeguardingFile asSeenBy(WorkerId worker, Instant now) {
    List<Subject> glass =
        emergencies.stream()
            .filter(each -> each.who().equals(worker) && each.holdsAt(now))
            .map(EmergencyAccess::to)
            .toList();
    var sight = new WorkerSight(worker, advisers.contains(worker), now, glass);
    return new SafeguardingFile(
        advisers,
        linkedWithin(incidents.stream().filter(sight::sees).toList()),
        complaints.stream().filter(sight::sees).toList(),
        emergencies.stream().filter(sight::sees).toList(),
        settledNumbers.stream().filter(sight::sees).toList());
  }

  /** An incident, or empty when this file has none by that id. */
  public Optional<Incident> find(IncidentId id) {
    return incidents.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The incidents that concern a subject, in order of their ids. */
  public List<Incident> about(Subject subject) {
    return incidents.stream().filter(each -> each.report().subjects().contains(subject)).toList();
  }

  /** Whether somebody asked to be erased has to wait: an incident about a subject is open. */
  public boolean holdsErasureOf(Subject subject, LocalDate day) {
    return about(subject).stream().anyMatch(each -> !each.isClosedOn(day));
  }

  /** For whom contact and matching are paused, without a reason: for everybody to know. */
  public Protections protections() {
    return new Protections(
        incidents.stream()
            .flatMap(each -> each.measures().stream())
            .flatMap(InterimMeasure::pauses)
            .toList());
  }

  /** This file and one incident, in place of the one with its id if there is one. */
  public SafeguardingFile with(Incident incident) {
    return with(Stream.concat(others(incident.id()), Stream.of(incident)).toList());
  }

  /** This file without an incident, and without a link to it. */
  public SafeguardingFile without(IncidentId id) {
    return with(linkedWithin(others(id).toList()));
  }

  /** This file and one complaint, in place of the one with its code if there is one. */
  public SafeguardingFile with(Complaint complaint) {
    return new SafeguardingFile(
        advisers,
        incidents,
        Stream.concat(
                complaints.stream().filter(each -> !each.code().equals(complaint.code())),
                Stream.of(complaint))
            .toList(),
        emergencies,
        settledNumbers);
  }

  /** This file and one emergency access. */
  public SafeguardingFile with(EmergencyAccess emergency) {
    return new SafeguardingFile(
        advisers, incidents, complaints, plus(emergencies, emergency), settledNumbers);
  }

  /** This file and the trace of one number. */
  public SafeguardingFile with(SettledNumber trace) {
    return new SafeguardingFile(
        advisers, incidents, complaints, emergencies, plus(settledNumbers, trace));
  }

  private SafeguardingFile with(List<Incident> incidents) {
    return new SafeguardingFile(advisers, incidents, complaints, emergencies, settledNumbers);
  }

  private Stream<Incident> others(IncidentId id) {
    return incidents.stream().filter(each -> !each.id().equals(id));
  }

  /** Incidents that lead to no other than each other. */
  private static List<Incident> linkedWithin(List<Incident> incidents) {
    Set<IncidentId> known = incidents.stream().map(Incident::id).collect(Collectors.toSet());
    return incidents.stream().map(each -> each.linkedWithin(known)).toList();
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  private static <T extends Comparable<? super T>> List<T> ordered(List<T> records, String name) {
    return requireNonNull(records, name).stream().sorted().toList();
  }

  /** Nothing of what is in it, and not how much. */
  @Override
  public String toString() {
    return "SafeguardingFile";
  }
}
