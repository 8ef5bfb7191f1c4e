package org.skinweek.planning;

import java.time.DayOfWeek;
import java.util.List;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.planner.SingleProductWeek;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;

/**
 * How often a product may be used on a skin when nothing else is in use: what catalogue and rules say, tips included,
 * whichever is less.
 *
 * @param first sessions a week while it is new, 0 to 14; 0.5 stands for every other week
 * @param later sessions a week at most once skin is used to it, 0 to 14
 * @param evenings true for what belongs in the evening only
 */
public record LoneFrequency(double first, double later, boolean evenings) {
    /** Of a product that treats: one of its actives, at least, is in the catalogue. */
    public static LoneFrequency of(Product product, SkinProfile skin, Checker checker, Catalog catalog) {
        Treatments treatments = new Treatments(catalog);
        Sensitivity sensitivity = skin.sensitivity();
        List<Session> sessions = treatments.sessions(product);
        double most = most(product, 0, treatments.start(product, sensitivity), skin, sessions, checker);
        double later = most(
                product,
                Timeline.ASSUMED_WEEKS_USED,
                treatments.settled(product, sensitivity),
                skin,
                sessions,
                checker);
        return new LoneFrequency(Math.min(most, later), later, sessions.equals(List.of(Session.EVENING)));
    }

    /** Of care, such as sunscreen, which no rule limits: what the catalogue says. */
    public static LoneFrequency ofCare(Active active, Sensitivity sensitivity) {
        double later = active.frequency().settled(sensitivity);
        return new LoneFrequency(Math.min(active.frequency().start().of(sensitivity), later), later, false);
    }

    /** The wanted number, or less where the rules say so. */
    private static double most(
            Product product, int weeks, double wanted, SkinProfile skin, List<Session> sessions, Checker checker) {
        Timeline week = new Timeline(
                List.of(product), List.of(weeks), skin, DayOfWeek.MONDAY, List.of(), List.of(), true, List.of());
        int allowed = new SingleProductWeek(checker, week, 0).most((int) Math.ceil(wanted), sessions, /* tips= */ true);
        return Math.min(wanted, allowed);
    }
}
