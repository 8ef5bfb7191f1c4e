package org.skinweek.trends;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A week in numbers, for a table.
 *
 * @param from its first day
 * @param most the most exfoliation units that any seven days ending in it hold
 * @param limit the most that seven days ending in it may hold
 * @param daysOver days up to which seven days held more than they may
 * @param unlogged past days without an entry
 * @param retinoids days on which a retinoid was used
 * @param planned days on which one is planned and still to come
 * @param comfort mean of the comfort noted; empty where none was
 * @param pores mean of how visible pores were noted to be; empty where it was not
 * @param reactions days with a reaction noted
 * @param score how far the plan was kept up to its last day; empty where nothing was asked for
 */
public record TrendWeek(
        LocalDate from,
        double most,
        double limit,
        int daysOver,
        int unlogged,
        int retinoids,
        int planned,
        OptionalDouble comfort,
        OptionalDouble pores,
        int reactions,
        OptionalDouble score) {}
