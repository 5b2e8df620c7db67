package nl.communitysponsorship.core.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.TaskTemplate;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.Contact.Interpreter;
import nl.communitysponsorship.core.support.Contact.Medium;
import nl.communitysponsorship.core.support.Contact.Outcome;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.support.SupportTask.How;
import nl.communitysponsorship.core.support.TaskOwner;
import org.jspecify.annotations.Nullable;

/** Draws the tasks and contacts of one sponsorship. */
public final class SyntheticSupport {
  private static final List<Medium> MEDIA =
      List.of(
          Medium.HOME_VISIT,
          Medium.HOME_VISIT,
          Medium.HOME_VISIT,
          Medium.OUTSIDE,
          Medium.PHONE,
          Medium.CHAT,
          Medium.VIDEO);
  private static final String SCHOOL_TASK = "EDU-01";
  private static final int BUSY_WEEKS = 8;

  private final PolicyPack policy;
  private final Sponsorship sponsorship;
  private final Household household;
  private final Dice dice;
  private final Dice more;

  public SyntheticSupport(
      PolicyPack policy, Sponsorship sponsorship, Household household, Dice dice, Dice more) {
    this.policy = policy;
    this.sponsorship = sponsorship;
    this.household = household;
    this.dice = dice;
    this.more = more;
  }

  /** One task for each template of the policy. */
  public List<SupportTask> tasks() {
    LocalDate anchor = anchor();
    var tasks = new ArrayList<SupportTask>();
    for (TaskTemplate template : policy.tasks()) {
      tasks.add(task(template, anchor.plusDays(template.day())));
    }
    return tasks;
  }

  /** The contacts from arrival or match on. */
  public List<Contact> contacts() {
    var contacts = new ArrayList<Contact>();
    Optional<LocalDate> arrived = household.arrivedOn(Calendar.END);
    if (arrived.isEmpty()) {
      return contacts;
    }
    LocalDate from =
        arrived.get().isBefore(sponsorship.confirmedOn())
            ? sponsorship.confirmedOn()
            : arrived.get();
    for (int week = 0; from.plusWeeks(week).isBefore(end()); week++) {
      int number = week < BUSY_WEEKS ? dice.from(1, 3) : dice.chance(78) ? 1 : 0;
      for (int i = 0; i < number; i++) {
        contact(from.plusWeeks(week).plusDays(dice.from(0, 6)), contacts);
      }
    }
    return contacts;
  }

  /** Tasks of a second match are counted from the day of that match. */
  private LocalDate anchor() {
    if (sponsorship.findFollows().isPresent()) {
      return sponsorship.confirmedOn();
    }
    return household.arrivedOn(Calendar.END).orElseGet(() -> household.arrivals().get(0).on());
  }

  private LocalDate end() {
    return sponsorship.findEnding().map(Ending::on).orElse(Calendar.END);
  }

  private SupportTask task(TaskTemplate template, LocalDate due) {
    boolean hasChildren =
        household.members().stream().anyMatch(member -> member.role() == FamilyRole.CHILD);
    boolean notNeeded = template.code().equals(SCHOOL_TASK) && !hasChildren;
    LocalDate done =
        notBeforeMatch(due.plusDays(dice.chance(80) ? -dice.from(0, 3) : dice.from(1, 25)));
    boolean isDone = !notNeeded && done.isBefore(end()) && dice.chance(94);
    How how = dice.chance(90) ? dice.oneOf(List.of(How.values())) : null;
    return new SupportTask(
        sponsorship.id(),
        template.code(),
        template.owner(),
        due,
        isDone ? done : null,
        isDone ? how : null,
        notNeeded);
  }

  /** Of a late match, the first tasks are due before it. */
  private LocalDate notBeforeMatch(LocalDate done) {
    LocalDate match = sponsorship.confirmedOn();
    return done.isBefore(match) ? match : done;
  }

  /** Mostly the group; of some nobody wrote it down. */
  private @Nullable TaskOwner who() {
    int throwOfHundred = more.from(1, 100);
    if (throwOfHundred <= 80) {
      return TaskOwner.GROUP;
    }
    if (throwOfHundred <= 90) {
      return TaskOwner.LOCAL_TEAM;
    }
    if (throwOfHundred <= 93) {
      return TaskOwner.MUNICIPALITY;
    }
    return throwOfHundred <= 96 ? TaskOwner.HOUSEHOLD : null;
  }

  private @Nullable Interpreter interpreter(Outcome outcome) {
    int throwOfHundred = more.from(1, 100);
    if (outcome != Outcome.HELD || throwOfHundred > 90) {
      return null;
    }
    if (throwOfHundred <= 60) {
      return Interpreter.NONE;
    }
    if (throwOfHundred <= 75) {
      return Interpreter.PROFESSIONAL;
    }
    return throwOfHundred <= 88 ? Interpreter.VOLUNTEER : Interpreter.CHILD;
  }

  private void contact(LocalDate on, List<Contact> contacts) {
    if (!on.isBefore(end())) {
      return;
    }
    boolean isPaused =
        sponsorship.course().pauseOn(on).isPresent()
            || sponsorship.course().quiet().stream().anyMatch(each -> each.period().contains(on));
    Outcome outcome =
        dice.chance(91) ? Outcome.HELD : dice.oneOf(List.of(Outcome.NO_SHOW, Outcome.CANCELLED));
    Integer minutes =
        outcome == Outcome.HELD && dice.chance(88) ? Integer.valueOf(dice.from(2, 24) * 5) : null;
    Medium medium = dice.oneOf(MEDIA);
    if (!isPaused) {
      contacts.add(
          new Contact(sponsorship.id(), on, medium, outcome, minutes, who(), interpreter(outcome)));
    }
  }
}
