package org.skinweek.advice;

import org.skinweek.routine.Use;

/** One small change of what is asked that would grant a product one more use. */
public sealed interface RoomMaker {
    /**
     * Another product a little less often.
     *
     * @param product index of that product
     * @param from uses that it has now
     * @param to uses that it would have, 0 or more
     */
    record Fewer(int product, int from, int to) implements RoomMaker {}

    /**
     * A session that is to stay free, used after all.
     *
     * @param slot the session, 0 to 13
     */
    record Session(int slot) implements RoomMaker {}

    /**
     * A pinned use that may go elsewhere.
     *
     * @param use the use
     */
    record Unpinned(Use use) implements RoomMaker {}
}
