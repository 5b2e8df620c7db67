package nl.communitysponsorship.core.storekit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiConsumer;

/** One thing that every store must do. */
public final class StoreCheck {
  private final String name;
  private final BiConsumer<StoreSupplier, Look> looking;

  StoreCheck(String name, BiConsumer<StoreSupplier, Look> looking) {
    this.name = requireNonNull(name, "name");
    this.looking = requireNonNull(looking, "looking");
  }

  /** What a store must do, as a sentence. */
  public String name() {
    return name;
  }

  /** What the stores do otherwise; empty when they do it. */
  public List<StoreFailure> failures(StoreSupplier stores) {
    var look = new Look(name);
    try {
      looking.accept(stores, look);
    } catch (RuntimeException e) {
      // Whatever a store throws is the outcome of the check, and no fault of the kit.
      look.broke(e);
    }
    return look.failures();
  }
}
