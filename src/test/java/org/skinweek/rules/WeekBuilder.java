package org.skinweek.rules;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.Use;
import org.skinweek.routine.UsePause;

/** Says a week in a few words, for tests: {@code new WeekBuilder().leaveOn("gly", "glycolic_acid", 7).evening("gly", 0, 2)}. */
final class WeekBuilder {
    static final Catalog CATALOG = CatalogReader.read();
    static final RuleBook BOOK = RuleBookReader.read(CATALOG);
    static final Checker CHECKER = new Checker(BOOK);

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Integer> weeks = new LinkedHashMap<>();
    private final List<Use> planned = new ArrayList<>();
    private final List<Use> past = new ArrayList<>();
    private final List<Symptom> symptoms = new ArrayList<>();
    private final List<TimelineEvent> events = new ArrayList<>();
    private final List<UsePause> pauses = new ArrayList<>();
    private SkinProfile profile = SkinProfile.DEFAULT;
    private boolean repeats;

    /** The book with numbers of the user's own. */
    static RuleBook adjusted(NumberOverride... numbers) {
        return BOOK.adjusted(new RuleAdjustments(List.of(), List.of(numbers), List.of()), CATALOG, rule -> "");
    }

    /** A number of the user's own for skin of the usual sensitivity. */
    static NumberOverride own(String rule, String number, double value) {
        return new NumberOverride(rule, number, value, Sensitivity.NORMAL);
    }

    WeekBuilder leaveOn(String id, String active, double percent) {
        return product(Product.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent))));
    }

    WeekBuilder leaveOn(String id, String active) {
        return product(Product.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active))));
    }

    WeekBuilder rinseOff(String id, String active) {
        return product(Product.of(id, id, Form.RINSE_OFF, ProductCategory.OTHER, List.of(Dose.of(active))));
    }

    /** A product as {@link ProductOf} reads it. */
    WeekBuilder words(String id, String words) {
        ProductOf product = ProductOf.words(id, words);
        return product(product.product()).weeksUsed(id, product.weeksUsed());
    }

    WeekBuilder product(Product product) {
        products.put(product.id(), product);
        weeks.putIfAbsent(product.id(), Timeline.ASSUMED_WEEKS_USED);
        return this;
    }

    WeekBuilder weeksUsed(String id, int used) {
        weeks.put(id, used);
        return this;
    }

    /** A use in a slot: 0 is the first morning, 1 the first evening, -1 the evening before. */
    WeekBuilder at(String id, int slot) {
        Session session = Math.floorMod(slot, 2) == 0 ? Session.MORNING : Session.EVENING;
        return use(id, session, Math.floorDiv(slot, 2));
    }

    WeekBuilder evening(String id, int... days) {
        return use(id, Session.EVENING, days);
    }

    WeekBuilder morning(String id, int... days) {
        return use(id, Session.MORNING, days);
    }

    /** Sunscreen on every morning, so that only the rule at hand speaks. */
    WeekBuilder sunscreen() {
        leaveOn("spf", "spf");
        return morning("spf", 0, 1, 2, 3, 4, 5, 6);
    }

    WeekBuilder skin(Sensitivity sensitivity) {
        profile = profile.withStated(sensitivity);
        return this;
    }

    WeekBuilder type(SkinType type) {
        profile = new SkinProfile(
                profile.stated(), type, profile.goals(), profile.pregnantOrPlanning(), profile.conditions());
        return this;
    }

    WeekBuilder condition(SkinCondition condition) {
        profile = new SkinProfile(profile.stated(), null, Set.of(), profile.pregnantOrPlanning(), Set.of(condition));
        return this;
    }

    WeekBuilder pregnant() {
        profile = new SkinProfile(profile.stated(), null, Set.of(), true, profile.conditions());
        return this;
    }

    WeekBuilder reaction(int day, SymptomLevel level) {
        symptoms.add(new Symptom(day, level));
        return this;
    }

    WeekBuilder event(SkinEventKind kind, int day) {
        events.add(new TimelineEvent(kind, day));
        return this;
    }

    /** A product that was not used from one day to another, both before the week. */
    WeekBuilder paused(String id, int first, int last) {
        pauses.add(new UsePause(List.copyOf(products.keySet()).indexOf(id), first, last));
        return this;
    }

    WeekBuilder repeating() {
        repeats = true;
        return this;
    }

    private WeekBuilder use(String id, Session session, int... days) {
        int index = List.copyOf(products.keySet()).indexOf(id);
        for (int day : days) {
            (day < 0 ? past : planned).add(new Use(day, session, index));
        }
        return this;
    }

    Timeline timeline() {
        return new Timeline(
                        List.copyOf(products.values()),
                        List.copyOf(weeks.values()),
                        profile,
                        DayOfWeek.MONDAY,
                        planned,
                        past,
                        repeats,
                        symptoms)
                .withEvents(events)
                .withPauses(pauses);
    }

    List<Flag> check() {
        return CHECKER.check(timeline());
    }

    /** What a rule says of this week, in short: {@code "caution 3,4"}, or nothing. */
    String says(String rule) {
        return check().stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .map(flag -> word(flag.severity()) + " "
                        + String.join(
                                ",", flag.days().stream().map(String::valueOf).toList()))
                .findFirst()
                .orElse("");
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
