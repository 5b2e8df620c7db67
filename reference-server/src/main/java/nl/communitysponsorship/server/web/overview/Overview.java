package nl.communitysponsorship.server.web.overview;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.group.GroupStatus;
import nl.communitysponsorship.server.web.household.HouseholdStatus;
import nl.communitysponsorship.server.web.page.Status;
import nl.communitysponsorship.server.web.snapshot.GroupStanding;
import nl.communitysponsorship.server.web.snapshot.GroupState;
import nl.communitysponsorship.server.web.snapshot.HouseholdStanding;
import nl.communitysponsorship.server.web.snapshot.Snapshot;

/**
 * What a coordinator sees first.
 *
 * @param attention what asks somebody to act, the most urgent first
 * @param lookingCount how many households look for a group, in a sentence
 * @param looking those households, the longest first
 * @param readyCount how many groups are ready and free, in a sentence
 * @param ready those groups, in order of their pseudonyms
 * @param progress the counts beside what was agreed
 */
public record Overview(
    List<Item> attention,
    String lookingCount,
    List<Entry> looking,
    String readyCount,
    List<Entry> ready,
    List<Progress> progress) {
  public Overview {
    attention = List.copyOf(attention);
    requireNonNull(lookingCount, "lookingCount");
    looking = List.copyOf(looking);
    requireNonNull(readyCount, "readyCount");
    ready = List.copyOf(ready);
    progress = List.copyOf(progress);
  }

  /** Something that asks attention, in the reader's language. */
  public record Item(
      String icon, String tone, String kind, String what, String more, String path) {}

  /** A household or a group, in the reader's language. */
  public record Entry(String id, String path, String place, Status status, String more) {}

  static Overview of(Snapshot snapshot, List<Progress> progress, Texts texts) {
    List<HouseholdStanding> looking =
        snapshot.households().stream().filter(each -> each.state().isLooking()).toList();
    List<GroupStanding> ready =
        snapshot.groups().stream().filter(GroupStanding::isReadyAndFree).toList();
    long free = snapshot.groups().stream().filter(each -> each.state() == GroupState.FREE).count();
    return new Overview(
        new Agenda(snapshot, texts).all().stream().map(each -> item(each, texts)).toList(),
        texts.text(looking(looking.size())),
        looking.stream().map(each -> household(each, snapshot, texts)).toList(),
        texts.text(ready(ready.size(), free)),
        ready.stream().map(each -> group(each, snapshot, texts)).toList(),
        progress);
  }

  static Message looking(int count) {
    return count == 0
        ? Message.of("overview.looking.nobody")
        : Message.of("overview.looking.count").with("count", count);
  }

  static Message ready(long ready, long free) {
    if (free == 0) {
      return Message.of("overview.ready.nobody");
    }
    if (ready == 0) {
      return Message.of("overview.ready.none").with("count", free);
    }
    return free == 1
        ? Message.of("overview.ready.only")
        : Message.of("overview.ready.count").with("count", ready).with("free", free);
  }

  private static Item item(Attention attention, Texts texts) {
    return new Item(
        attention.kind().icon(),
        attention.kind().tone(),
        texts.text("attention.kind." + attention.kind().name()),
        texts.text(attention.what()),
        texts.text(attention.more()),
        attention.path());
  }

  private static Entry household(HouseholdStanding standing, Snapshot snapshot, Texts texts) {
    var household = standing.household();
    return new Entry(
        household.id().value(),
        "/households/" + household.id(),
        household
            .municipalityOn(snapshot.day())
            .map(snapshot::place)
            .orElse(texts.text("household.noPlace")),
        HouseholdStatus.of(standing.state(), texts),
        texts.text(
            Message.of("overview.waits")
                .with("people", Message.of("people").with("count", household.expectedSize()))
                .with("count", (int) standing.days(snapshot.day()))));
  }

  private static Entry group(GroupStanding standing, Snapshot snapshot, Texts texts) {
    var group = standing.group();
    return new Entry(
        group.id().value(),
        "/groups/" + group.id(),
        snapshot.place(group.homeBase()),
        GroupStatus.of(standing, texts),
        texts.text(
            Message.of("members").with("count", group.membershipsOn(snapshot.day()).size())));
  }
}
