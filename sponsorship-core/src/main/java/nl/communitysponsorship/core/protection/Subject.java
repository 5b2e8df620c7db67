package nl.communitysponsorship.core.protection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Comparator;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.Identifier;

/** Whom something is about, by pseudonym. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Subject.SponsorSubject.class, name = "SPONSOR"),
  @JsonSubTypes.Type(value = Subject.PersonSubject.class, name = "PERSON"),
  @JsonSubTypes.Type(value = Subject.HouseholdSubject.class, name = "HOUSEHOLD"),
  @JsonSubTypes.Type(value = Subject.GroupSubject.class, name = "GROUP"),
  @JsonSubTypes.Type(value = Subject.WorkerSubject.class, name = "WORKER")
})
public sealed interface Subject extends Comparable<Subject> {
  Comparator<Subject> ORDER =
      Comparator.comparing(Subject::sort).thenComparing(Subject::pseudonym, Identifier.ORDER);

  /** What kind of subject it is. */
  SubjectSort sort();

  /** The pseudonym itself. */
  String pseudonym();

  /** By sort, then by pseudonym. */
  @Override
  default int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  /** What kinds of subject there are. */
  enum SubjectSort {
    SPONSOR,
    PERSON,
    HOUSEHOLD,
    GROUP,
    WORKER
  }

  /** A sponsor. */
  record SponsorSubject(SponsorId sponsor) implements Subject {
    public SponsorSubject {
      requireNonNull(sponsor, "sponsor");
    }

    @Override
    public SubjectSort sort() {
      return SubjectSort.SPONSOR;
    }

    @Override
    public String pseudonym() {
      return sponsor.value();
    }
  }

  /** One of the people of a household. */
  record PersonSubject(PersonId person) implements Subject {
    public PersonSubject {
      requireNonNull(person, "person");
    }

    @Override
    public SubjectSort sort() {
      return SubjectSort.PERSON;
    }

    @Override
    public String pseudonym() {
      return person.value();
    }
  }

  /** A household as a whole, with all its people. */
  record HouseholdSubject(HouseholdId household) implements Subject {
    public HouseholdSubject {
      requireNonNull(household, "household");
    }

    @Override
    public SubjectSort sort() {
      return SubjectSort.HOUSEHOLD;
    }

    @Override
    public String pseudonym() {
      return household.value();
    }
  }

  /** A sponsor group as a whole. */
  record GroupSubject(GroupId group) implements Subject {
    public GroupSubject {
      requireNonNull(group, "group");
    }

    @Override
    public SubjectSort sort() {
      return SubjectSort.GROUP;
    }

    @Override
    public String pseudonym() {
      return group.value();
    }
  }

  /** A worker. */
  record WorkerSubject(WorkerId worker) implements Subject {
    public WorkerSubject {
      requireNonNull(worker, "worker");
    }

    @Override
    public SubjectSort sort() {
      return SubjectSort.WORKER;
    }

    @Override
    public String pseudonym() {
      return worker.value();
    }
  }
}
