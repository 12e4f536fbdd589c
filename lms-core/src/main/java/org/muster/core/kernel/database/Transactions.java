package org.muster.core.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** A transaction of its own for a piece of work that is not a use case: dispatchers, sealers, loaders. */
@ApplicationScoped
public class Transactions {

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T inNew(Supplier<T> work) {
        return work.get();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void runInNew(Runnable work) {
        work.run();
    }
}
