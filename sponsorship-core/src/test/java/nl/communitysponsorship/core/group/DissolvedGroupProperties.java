package nl.communitysponsorship.core.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnGroups;
import nl.communitysponsorship.core.fixture.DrawnValues;

/** A group that stops loses nothing of what it was. */
class DissolvedGroupProperties {
  @Property(tries = 200)
  void a_group_that_stops_keeps_all_but_its_part_in_the_programme(
      @ForAll("groups") SponsorGroup group, @ForAll("days") LocalDate day) {
    SponsorGroup dissolved = group.dissolvedOn(day);

    assertThat(dissolved.findWithdrawnOn()).contains(day);
    assertThat(dissolved).usingRecursiveComparison().ignoringFields("withdrawnOn").isEqualTo(group);
  }

  @Provide
  Arbitrary<SponsorGroup> groups() {
    return DrawnGroups.groups();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return DrawnValues.days();
  }
}
