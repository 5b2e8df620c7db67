package nl.communitysponsorship.core.requirement;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.communitysponsorship.core.group.GroupRole;

/**
 * Of whom something is demanded.
 *
 * <p>Who lives in the home of a host is not in the register, and neither is the address. That all
 * adults of a home were checked, and that a home was seen, are facts about the group that name the
 * municipality of the home; they count no longer once the group has its home base elsewhere. A move
 * within one municipality is not known here.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Scope.WholeGroup.class, name = "GROUP"),
  @JsonSubTypes.Type(value = Scope.EveryMember.class, name = "EVERY_MEMBER"),
  @JsonSubTypes.Type(value = Scope.AtLeast.class, name = "AT_LEAST"),
  @JsonSubTypes.Type(value = Scope.InRole.class, name = "IN_ROLE"),
  @JsonSubTypes.Type(value = Scope.AdultsInHome.class, name = "ADULTS_IN_HOME"),
  @JsonSubTypes.Type(value = Scope.Address.class, name = "ADDRESS")
})
public sealed interface Scope {
  /** Whether facts about members prove it, and not facts about the group. */
  boolean asksMembers();

  /** Whether it is about the home, and asked anew when the home base changes. */
  default boolean asksHome() {
    return false;
  }

  /** The group as a whole. */
  record WholeGroup() implements Scope {
    @Override
    public boolean asksMembers() {
      return false;
    }
  }

  /** Each member. */
  record EveryMember() implements Scope {
    @Override
    public boolean asksMembers() {
      return true;
    }
  }

  /**
   * Some of the members, whoever they are.
   *
   * @param members how many, 1 or more
   */
  record AtLeast(int members) implements Scope {
    public AtLeast {
      if (members < 1) {
        throw new IllegalArgumentException(
            "a requirement must be met by 1 member or more; '%d' was given".formatted(members));
      }
    }

    @Override
    public boolean asksMembers() {
      return true;
    }
  }

  /** Each member who has a role. */
  record InRole(GroupRole role) implements Scope {
    public InRole {
      requireNonNull(role, "role");
    }

    @Override
    public boolean asksMembers() {
      return true;
    }
  }

  /** All adults who live in the home, members or not. */
  record AdultsInHome() implements Scope {
    @Override
    public boolean asksMembers() {
      return false;
    }

    @Override
    public boolean asksHome() {
      return true;
    }
  }

  /** The home. */
  record Address() implements Scope {
    @Override
    public boolean asksMembers() {
      return false;
    }

    @Override
    public boolean asksHome() {
      return true;
    }
  }
}
