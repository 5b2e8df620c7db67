package nl.communitysponsorship.core.storekit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;

/** One look at a store: compares what it gives with what it should, and keeps what differs. */
final class Look {
  private final String check;
  private final List<StoreFailure> failures = new ArrayList<>();

  Look(String check) {
    this.check = requireNonNull(check, "check");
  }

  void expect(String about, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      failures.add(new StoreFailure(check, about, String.valueOf(expected), String.valueOf(found)));
    }
  }

  /** That a store holds a version, and its register byte for byte. */
  void expectHeld(RegisterStore store, long version, Register register) {
    expect("the version", version, store.find().map(StoredRegister::version).orElse(0L));
    expect(
        "the register",
        RegisterJson.write(register),
        store.find().map(StoredRegister::register).map(RegisterJson::write).orElse("nothing"));
  }

  /** That a store broke off where it should have answered. */
  void broke(RuntimeException thrown) {
    failures.add(new StoreFailure(check, "the answer", "an answer", thrown.toString()));
  }

  List<StoreFailure> failures() {
    return List.copyOf(failures);
  }
}
