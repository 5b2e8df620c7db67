package nl.communitysponsorship.server.web.sponsorship;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.TaskTemplate;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.page.Status;
import nl.communitysponsorship.server.web.page.Status.Tone;

/**
 * A task of a sponsorship, in the reader's language.
 *
 * @param done when and how it was done; empty while it is open
 */
public record TaskLine(String title, String owner, String due, Status status, String done) {
  public TaskLine {
    requireNonNull(title, "title");
    requireNonNull(owner, "owner");
    requireNonNull(due, "due");
    requireNonNull(status, "status");
    requireNonNull(done, "done");
  }

  static TaskLine of(SupportTask task, SupportTask.State state, PolicyPack policy, Texts texts) {
    return new TaskLine(
        title(task.template(), policy, texts),
        texts.word(task.owner()),
        texts.day(task.dueOn()),
        status(state, texts),
        done(task, state, texts));
  }

  /** What a task is called in the plan of the policy; its code when the plan has it no longer. */
  public static String title(String code, PolicyPack policy, Texts texts) {
    return policy.tasks().stream()
        .filter(template -> template.code().equals(code))
        .findFirst()
        .map(TaskTemplate::title)
        .map(title -> title.in(texts.reader()))
        .orElse(code);
  }

  private static Status status(SupportTask.State state, Texts texts) {
    String word = texts.text("TaskState." + state.name());
    return switch (state) {
      case OVERDUE -> new Status(word, "attention", Tone.CARE);
      case OPEN, AS_SOON_AS_POSSIBLE -> new Status(word, "open", Tone.CALM);
      case DONE_IN_TIME, DONE_LATE -> new Status(word, "check", Tone.GOOD);
      case NOT_NEEDED -> new Status(word, "none", Tone.CALM);
    };
  }

  private static String done(SupportTask task, SupportTask.State state, Texts texts) {
    if (!state.isDone()) {
      return "";
    }
    String on = task.findDoneOn().map(texts::day).orElse("");
    return task.findDoneHow()
        .map(
            how ->
                texts.text(
                    Message.of("task.done.how")
                        .with("on", on)
                        .with("how", Message.of("TaskHow." + how.name()))))
        .orElse(on);
  }
}
