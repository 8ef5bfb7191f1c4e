package org.skinweek.advice;

import org.skinweek.routine.Use;

/** One small change of a request that would grant a product one more use. */
public sealed interface RoomMaker {
    /**
     * Another product is used a little less often.
     *
     * @param product index of that product
     * @param from uses that it has now
     * @param to uses that it would have, 0 or more
     */
    record Fewer(int product, int from, int to) implements RoomMaker {}

    /**
     * A session that should stay free is used after all.
     *
     * @param slot the session, 0 to 13
     */
    record Session(int slot) implements RoomMaker {}

    /**
     * A pinned use is allowed to go elsewhere.
     *
     * @param use the use
     */
    record Unpinned(Use use) implements RoomMaker {}
}
