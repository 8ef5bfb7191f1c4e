package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.schedule.DateSchedule;

/**
 * Everything that a user has entered, at one moment.
 *
 * @param products by id, in the order in which they were added; archived ones too
 * @param plan the planned weeks
 * @param diary what was done, skipped and noted
 * @param profile the skin
 * @param settings the settings
 * @param adjustments what the user tolerates, own numbers, own rules
 * @param schedule what is planned by date beside the weeks
 */
public record Notebook(
        Map<String, Product> products,
        PlanBook plan,
        Diary diary,
        SkinProfile profile,
        UserSettings settings,
        RuleAdjustments adjustments,
        DateSchedule schedule) {
    /** What a new user has. */
    public static final Notebook EMPTY = new Notebook(
            Map.of(),
            PlanBook.EMPTY,
            Diary.EMPTY,
            SkinProfile.DEFAULT,
            UserSettings.DEFAULT,
            RuleAdjustments.NONE,
            DateSchedule.EMPTY);

    /** Copies the map, keeping its order. */
    public Notebook {
        products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
    }

    /** The products on the shelf: those that are not archived. */
    public List<Product> shelf() {
        return products.values().stream().filter(product -> !product.archived()).toList();
    }

    /** The product with this id, archived or not. */
    public Optional<Product> product(String id) {
        return Optional.ofNullable(products.get(id));
    }

    /**
     * The day on which the user began: that of the first plan, or of the first diary entry if that is earlier. Days
     * before it count as empty. Absent while there is neither.
     */
    public Optional<LocalDate> began() {
        Optional<LocalDate> written = diary.firstDay();
        Optional<LocalDate> planned = planBegan();
        return written.isPresent() && planned.isPresent()
                ? Optional.of(written.get().isBefore(planned.get()) ? written.get() : planned.get())
                : written.or(() -> planned);
    }

    /**
     * The day on which the first plan was made: before it nothing was planned, although a plan holds from the first day
     * of a week on. Where the day was not stored, it is the first day of the plan, or of a diary that begins within
     * seven days of that. Absent while nothing is planned.
     */
    public Optional<LocalDate> planBegan() {
        Optional<LocalDate> first = begins();
        @Nullable LocalDate stated = settings.planBegan();
        if (first.isEmpty() || stated != null) {
            return first.map(day -> stated == null || stated.isBefore(day) ? day : stated);
        }
        LocalDate week = first.get();
        return diary.firstDay()
                .filter(day -> day.isAfter(week) && day.isBefore(week.plusDays(Timeline.DAYS)))
                .or(() -> first);
    }

    /** The first day on which any week or rhythm plans something. */
    private Optional<LocalDate> begins() {
        Optional<LocalDate> dated = schedule.begins();
        return plan.begins()
                .filter(week -> dated.isEmpty() || week.isBefore(dated.get()))
                .or(() -> dated);
    }

    /**
     * What was or will be planned for a date, on its weekday, without the products that start later: nothing on the days
     * before the first plan was made.
     */
    public WeekPlan planOn(LocalDate day) {
        return planBegan().filter(first -> !day.isBefore(first)).isPresent()
                ? begun(WeekPlan.of(dated(day)), day)
                : WeekPlan.EMPTY;
    }

    /** What is planned for the seven days from a day on, each product from the day on which it starts. */
    public WeekPlan sevenDays(LocalDate from) {
        return sevenDays(from, date -> begun(WeekPlan.of(dated(date)), date).placements());
    }

    /** What the weeks alone plan for the seven days from a day on, each product from the day on which it starts. */
    public WeekPlan weeklyDays(LocalDate from) {
        return sevenDays(
                from, date -> begun(WeekPlan.of(plan.dayOn(date)), date).placements());
    }

    /** What is planned for the seven days from a day on, with the products that start later. */
    public WeekPlan datedDays(LocalDate from) {
        return sevenDays(from, this::dated);
    }

    private static WeekPlan sevenDays(LocalDate from, Function<LocalDate, Collection<WeekPlacement>> days) {
        return WeekPlan.of(from.datesUntil(from.plusDays(Timeline.DAYS))
                .flatMap(date -> days.apply(date).stream())
                .toList());
    }

    /** What is planned for a date, also of products that start later and on days before the first plan was made. */
    List<WeekPlacement> dated(LocalDate date) {
        return schedule.on(date, plan.dayOn(date));
    }

    /** True when the seven days after those that begin on a day have the same planned. */
    public boolean repeatsAfter(LocalDate weekStart) {
        return schedule.isPlain()
                ? plan.repeatsAfter(weekStart)
                : datedDays(weekStart).equals(datedDays(weekStart.plusDays(Timeline.DAYS)));
    }

    /** A week without the products that start after a day. */
    public WeekPlan begun(WeekPlan week, LocalDate day) {
        WeekPlan begun = week;
        for (Product product : products.values()) {
            if (product.waits(day)) {
                begun = begun.withoutProduct(product.id());
            }
        }
        return begun;
    }

    /**
     * The change to store along with one that may make the first plan: remembers its day. Absent where there is a plan
     * already, unless a wrong clock dated it in the future.
     */
    public Optional<Change> planning(LocalDate today) {
        @Nullable LocalDate stated = settings.planBegan();
        boolean wrong = stated != null && stated.isAfter(today);
        return !wrong && (begins().isPresent() || today.equals(stated))
                ? Optional.empty()
                : Optional.of(new Change.OfSettings(settings, settings.withPlanBegan(today)));
    }

    /**
     * This notebook as of a day. Diary entries, tolerances and the day of the first plan that are dated later, such as
     * by a clock that was wrong for a while, do not count until their day.
     */
    @SuppressWarnings("ReferenceEquality") // what is not changed is the same; a diary of ten years is slow to compare
    public Notebook asOf(LocalDate today) {
        @Nullable LocalDate stated = settings.planBegan();
        Diary written = diary.upTo(today);
        UserSettings known = stated != null && stated.isAfter(today) ? settings.withPlanBegan(null) : settings;
        RuleAdjustments begun = adjustments.begunBy(today);
        boolean same = written == diary && known == settings && begun == adjustments;
        return same ? this : new Notebook(products, plan, written, profile, known, begun, schedule);
    }

    /** The changes that turn the {@linkplain #EMPTY empty} notebook into this one. */
    public List<Change> changesFromEmpty() {
        List<Change> changes = new ArrayList<>();
        products.values().forEach(product -> changes.add(new Change.OfProduct(null, product)));
        plan.weeks().forEach((from, week) -> changes.add(new Change.OfWeek(from, null, week)));
        diary.days().values().forEach(day -> {
            day.entries().forEach(entry -> changes.add(new Change.OfEntry(null, entry)));
            day.notes().forEach(note -> changes.add(new Change.OfSkinNote(null, note)));
        });
        diary.patchTests().forEach(test -> changes.add(new Change.OfPatchTest(null, test)));
        diary.photos().all().forEach(photo -> changes.add(new Change.OfPhoto(null, photo)));
        adjustments.tolerances().forEach(tolerance -> changes.add(new Change.OfTolerance(null, tolerance)));
        adjustments.numbers().forEach(number -> changes.add(new Change.OfNumber(null, number)));
        adjustments.ownRules().forEach(rule -> changes.add(new Change.OfOwnRule(null, rule)));
        schedule.cycles().values().forEach(cycle -> changes.add(new Change.OfCycle(null, cycle)));
        schedule.rhythms().forEach((id, lines) -> changes.add(new Change.OfRhythm(id, List.of(), lines)));
        schedule.exceptions().forEach(exception -> changes.add(new Change.OfException(null, exception)));
        schedule.away().forEach(stay -> changes.add(new Change.OfAway(null, stay)));
        schedule.events().forEach(event -> changes.add(new Change.OfEvent(null, event)));
        changes.add(new Change.OfProfile(EMPTY.profile, profile));
        changes.add(new Change.OfSettings(EMPTY.settings, settings));
        return changes;
    }

    /** This notebook after some changes, made in order. */
    public Notebook after(List<Change> changes) {
        Notebook notebook = this;
        for (Change change : changes) {
            notebook = change.applyTo(notebook);
        }
        return notebook;
    }

    Notebook withProducts(Map<String, Product> value) {
        return new Notebook(value, plan, diary, profile, settings, adjustments, schedule);
    }

    Notebook withPlan(PlanBook value) {
        return new Notebook(products, value, diary, profile, settings, adjustments, schedule);
    }

    Notebook withDiary(Diary value) {
        return new Notebook(products, plan, value, profile, settings, adjustments, schedule);
    }

    Notebook withProfile(SkinProfile value) {
        return new Notebook(products, plan, diary, value, settings, adjustments, schedule);
    }

    Notebook withSettings(UserSettings value) {
        return new Notebook(products, plan, diary, profile, value, adjustments, schedule);
    }

    Notebook withSchedule(DateSchedule value) {
        return new Notebook(products, plan, diary, profile, settings, adjustments, value);
    }

    Notebook withAdjustments(RuleAdjustments value) {
        return new Notebook(products, plan, diary, profile, settings, value, schedule);
    }
}
