package nl.communitysponsorship.server.importing.sponsorship;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.TaskOwner;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;

/** The contacts between groups and households, a row each. */
public final class ContactSheet {
  private static final int MINUTES_IN_A_DAY = 1440;

  static final Column<Contact, SponsorshipId> SPONSORSHIP =
      Column.required("sponsorship", Kinds.id(SponsorshipId::new), Contact::sponsorship);
  static final Column<Contact, LocalDate> ON = Column.required("on", Kinds.day(), Contact::on);
  static final Column<Contact, Contact.Medium> MEDIUM =
      Column.required("medium", WordKinds.one(Contact.Medium.class), Contact::medium);
  static final Column<Contact, Contact.Outcome> OUTCOME =
      Column.required("outcome", WordKinds.one(Contact.Outcome.class), Contact::outcome);
  static final Column<Contact, Integer> MINUTES =
      Column.optional("minutes", Kinds.number(1, MINUTES_IN_A_DAY), Contact::minutes);
  static final Column<Contact, TaskOwner> BY =
      Column.optional("by", WordKinds.one(TaskOwner.class), Contact::by);
  static final Column<Contact, Contact.Interpreter> INTERPRETER =
      Column.optional(
          "interpreter", WordKinds.one(Contact.Interpreter.class), Contact::interpreter);

  public static final Form<Contact> FORM =
      new Form<>(
          "contacts",
          List.of(SPONSORSHIP, ON, MEDIUM, OUTCOME, MINUTES, BY, INTERPRETER),
          register -> register.contacts().stream());

  private ContactSheet() {}

  static Contact read(AskedRow row) {
    return new Contact(
        row.get(SPONSORSHIP),
        row.get(ON),
        row.get(MEDIUM),
        row.get(OUTCOME),
        row.find(MINUTES),
        row.find(BY),
        row.find(INTERPRETER));
  }
}
