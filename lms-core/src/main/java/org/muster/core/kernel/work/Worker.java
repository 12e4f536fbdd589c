package org.muster.core.kernel.work;

/**
 * Does one kind of work, outside any transaction; an exception means "try again later". The work may be done twice when a
 * node dies between doing and noting it: whatever can be keyed by the item's key should be.
 */
public interface Worker<P extends Record> {

    String kind();

    Class<P> payload();

    void work(P payload, String key) throws Exception;
}
