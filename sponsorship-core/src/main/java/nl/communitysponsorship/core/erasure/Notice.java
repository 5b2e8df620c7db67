package nl.communitysponsorship.core.erasure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.privacy.FieldHandling.DataRecipient;

/**
 * Who is told of an erasure, because they received the data (GDPR article 19).
 *
 * @param who the ids of the teams, groups or organisations and the codes of the municipalities, in
 *     alphabetical order; empty when the register does not say who
 */
public record Notice(DataRecipient recipient, List<String> who) {
  public Notice {
    requireNonNull(recipient, "recipient");
    who = requireNonNull(who, "who").stream().sorted().distinct().toList();
  }
}
