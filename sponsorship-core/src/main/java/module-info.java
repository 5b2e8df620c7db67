/** Domain model and rule book of community sponsorship. */
module nl.communitysponsorship.core {
  requires transitive org.jspecify;
  requires transitive jakarta.validation;
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive com.fasterxml.jackson.databind;

  exports nl.communitysponsorship.core.calendar;
  exports nl.communitysponsorship.core.group;
  exports nl.communitysponsorship.core.history;
  exports nl.communitysponsorship.core.household;
  exports nl.communitysponsorship.core.identity;
  exports nl.communitysponsorship.core.integration;
  exports nl.communitysponsorship.core.json;
  exports nl.communitysponsorship.core.measurement;
  exports nl.communitysponsorship.core.merge;
  exports nl.communitysponsorship.core.partner;
  exports nl.communitysponsorship.core.policy;
  exports nl.communitysponsorship.core.privacy;
  exports nl.communitysponsorship.core.readiness;
  exports nl.communitysponsorship.core.register;
  exports nl.communitysponsorship.core.rule;
  exports nl.communitysponsorship.core.source;
  exports nl.communitysponsorship.core.sponsorship;
  exports nl.communitysponsorship.core.store;
  exports nl.communitysponsorship.core.storekit;
  exports nl.communitysponsorship.core.support;
  exports nl.communitysponsorship.core.synthetic;
  exports nl.communitysponsorship.core.text;
  exports nl.communitysponsorship.core.training;
  exports nl.communitysponsorship.core.value;

  opens nl.communitysponsorship.core.group;
  opens nl.communitysponsorship.core.history;
  opens nl.communitysponsorship.core.household;
  opens nl.communitysponsorship.core.identity;
  opens nl.communitysponsorship.core.measurement;
  opens nl.communitysponsorship.core.merge;
  opens nl.communitysponsorship.core.partner;
  opens nl.communitysponsorship.core.policy;
  opens nl.communitysponsorship.core.privacy;
  opens nl.communitysponsorship.core.readiness;
  opens nl.communitysponsorship.core.register;
  opens nl.communitysponsorship.core.rule;
  opens nl.communitysponsorship.core.source;
  opens nl.communitysponsorship.core.sponsorship;
  opens nl.communitysponsorship.core.support;
  opens nl.communitysponsorship.core.training;
  opens nl.communitysponsorship.core.value;
}
