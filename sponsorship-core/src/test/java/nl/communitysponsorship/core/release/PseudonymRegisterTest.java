package nl.communitysponsorship.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnRegisters;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;
import org.junit.jupiter.api.Test;

class PseudonymRegisterTest {
  private static final Register SMALL = SmallProgramme.register();
  private static final Pseudonyms ONE = new Pseudonyms(new byte[32], "one");
  private static final Pseudonyms TWO = new Pseudonyms(new byte[32], "two");

  @Test
  void every_reference_leads_where_it_led() {
    Register register = PseudonymRegister.of(SMALL, ONE);

    assertThat(new RegisterRules(Policies.vwnPilot()).check(register, SmallProgramme.DAY).all())
        .isEmpty();
    assertThat(RegisterJson.read(RegisterJson.write(register)).orThrow()).isEqualTo(register);
  }

  @Test
  void people_groups_and_matches_have_other_names_and_organisations_keep_theirs() {
    String json = RegisterJson.write(PseudonymRegister.of(SMALL, ONE));

    assertThat(json)
        .doesNotContain("\"S-", "\"G-", "\"H-", "\"P-", "\"V-", "\"K-", "\"W-0")
        .contains("O-VWN", "T-ALMERE", "TR-1", ONE.of(new Pseudonym("SponsorId", "S-1")).value());
  }

  @Property(tries = 100)
  void the_same_key_makes_the_same_register_and_another_shares_no_name(
      @ForAll("registers") Register register) {
    Register one = PseudonymRegister.of(register, ONE);
    Register two = PseudonymRegister.of(register, TWO);

    assertThat(PseudonymRegister.of(register, ONE)).isEqualTo(one);
    assertThat(two.sponsors()).noneMatch(each -> one.sponsors().contains(each));
    assertThat(one.sponsors()).hasSameSizeAs(register.sponsors());
    assertThat(one.surveys()).hasSameSizeAs(register.surveys());
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }
}
