package nl.communitysponsorship.server.web.sponsorship;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.page.Fact;
import nl.communitysponsorship.server.web.page.Status;
import nl.communitysponsorship.server.web.snapshot.Snapshot;

/**
 * One sponsorship.
 *
 * @param owner who answers for the household now, in a sentence
 * @param hasOwner whether anybody does
 * @param proposal the proposal with which it began
 * @param owners who answered when, the latest last
 * @param progress how many tasks are done and how many are overdue, in a sentence
 * @param toDo the tasks that are open, in order of their due days
 * @param done the other tasks, in the same order
 * @param life what was done, and what can be done now
 */
public record SponsorshipDetail(
    String id,
    Status status,
    String owner,
    boolean hasOwner,
    String household,
    String group,
    String proposal,
    List<Fact> facts,
    List<Fact> owners,
    String progress,
    List<TaskLine> toDo,
    List<TaskLine> done,
    LifeView life) {
  public SponsorshipDetail {
    requireNonNull(status, "status");
    requireNonNull(owner, "owner");
    facts = List.copyOf(facts);
    owners = List.copyOf(owners);
    requireNonNull(progress, "progress");
    toDo = List.copyOf(toDo);
    done = List.copyOf(done);
    requireNonNull(life, "life");
  }

  static SponsorshipDetail of(
      Sponsorship sponsorship,
      SponsorshipState state,
      LifeView life,
      Snapshot snapshot,
      Texts texts) {
    LocalDate day = snapshot.day();
    var owner = sponsorship.ownerOn(day);
    List<SupportTask> tasks =
        snapshot.register().tasks().stream()
            .filter(task -> task.sponsorship().equals(sponsorship.id()))
            .toList();
    return new SponsorshipDetail(
        sponsorship.id().value(),
        EndingStatus.of(sponsorship, state, day, texts),
        owner
            .map(each -> texts.text(answers(each, snapshot, texts)))
            .orElseGet(() -> noOwner(sponsorship, day, texts)),
        owner.isPresent() || !sponsorship.isActiveOn(day),
        sponsorship.household().value(),
        sponsorship.group().value(),
        sponsorship.match().id().value(),
        facts(sponsorship, snapshot, texts),
        sponsorship.owners().stream().map(each -> period(each, snapshot, texts)).toList(),
        progress(tasks.stream().map(task -> task.stateOn(day, sponsorship)).toList(), texts),
        lines(tasks, sponsorship, true, snapshot, texts),
        lines(tasks, sponsorship, false, snapshot, texts),
        life);
  }

  private static List<TaskLine> lines(
      List<SupportTask> tasks,
      Sponsorship sponsorship,
      boolean areToDo,
      Snapshot snapshot,
      Texts texts) {
    LocalDate day = snapshot.day();
    return tasks.stream()
        .filter(task -> task.stateOn(day, sponsorship).isToDo() == areToDo)
        .map(task -> TaskLine.of(task, task.stateOn(day, sponsorship), snapshot.policy(), texts))
        .toList();
  }

  private static Message answers(AccountableOwner owner, Snapshot snapshot, Texts texts) {
    return Message.of("owner." + owner.role().name())
        .with("team", snapshot.team(owner.team(), texts))
        .with("worker", owner.worker());
  }

  private static String noOwner(Sponsorship sponsorship, LocalDate day, Texts texts) {
    return texts.text(sponsorship.isActiveOn(day) ? "owner.nobody" : "owner.noLonger");
  }

  private static Fact period(AccountableOwner owner, Snapshot snapshot, Texts texts) {
    Message period =
        owner
            .period()
            .findUntil()
            .map(
                until ->
                    Message.of("period.closed")
                        .with("from", owner.period().from())
                        .with("last", until.minusDays(1)))
            .orElse(Message.of("period.open").with("from", owner.period().from()));
    return new Fact(texts.text(period), texts.text(answers(owner, snapshot, texts)));
  }

  private static List<Fact> facts(Sponsorship sponsorship, Snapshot snapshot, Texts texts) {
    LocalDate day = snapshot.day();
    var contacts =
        snapshot.register().contacts().stream()
            .filter(each -> each.sponsorship().equals(sponsorship.id()))
            .filter(each -> each.outcome() == Contact.Outcome.HELD && !each.on().isAfter(day))
            .map(Contact::on)
            .toList();
    Fact planned =
        new Fact(
            texts.text("sponsorship.planned"), texts.day(sponsorship.plannedEnd().minusDays(1)));
    Fact last =
        new Fact(
            texts.text("sponsorship.lastContact"),
            contacts.stream()
                .max(LocalDate::compareTo)
                .map(
                    on ->
                        texts.text(
                            Message.of("sponsorship.contacts")
                                .with("on", on)
                                .with("count", contacts.size())))
                .orElse(texts.text("sponsorship.noContact")));
    Fact confirmed =
        new Fact(texts.text("sponsorship.confirmed"), texts.day(sponsorship.confirmedOn()));
    return sponsorship
        .findEnding()
        .filter(ending -> !ending.on().isAfter(day))
        .map(ending -> List.of(confirmed, ended(ending, snapshot, texts), last))
        .orElse(List.of(confirmed, planned, last));
  }

  private static Fact ended(Ending ending, Snapshot snapshot, Texts texts) {
    Message how = Message.of(EndingStatus.key(ending)).with("on", ending.on());
    if (ending instanceof Ending.Moved moved) {
      how = how.with("place", snapshot.place(moved.to()));
    }
    if (ending instanceof Ending.BrokenDown broken) {
      how = how.with("reason", Message.of("BreakdownReason." + broken.reason().name()));
    }
    return new Fact(texts.text("sponsorship.ended"), texts.text(how));
  }

  private static String progress(List<SupportTask.State> tasks, Texts texts) {
    long done = tasks.stream().filter(SupportTask.State::isDone).count();
    long late = tasks.stream().filter(state -> state == SupportTask.State.OVERDUE).count();
    if (tasks.isEmpty()) {
      return texts.text("tasks.none");
    }
    return texts.text(
        Message.of("tasks.progress")
            .with("done", done)
            .with("all", tasks.size())
            .with("late", Message.of("tasks.late").with("count", late)));
  }
}
