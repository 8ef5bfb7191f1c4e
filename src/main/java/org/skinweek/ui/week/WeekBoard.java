package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.FirstUseDay;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.ui.product.CommonCare;
import org.skinweek.ui.product.ProductTexts;

/**
 * A week as it is shown.
 *
 * @param start its first day
 * @param today the day that it is now
 * @param days seven
 * @param shelf what can be placed
 * @param plan the placements of the seven days
 * @param otherPlanFrom the next later day on which a plan of its own begins; empty when this one goes on
 */
record WeekBoard(
        LocalDate start,
        LocalDate today,
        List<Day> days,
        List<ShelfItem> shelf,
        WeekPlan plan,
        Optional<LocalDate> otherPlanFrom) {

    /**
     * A product in a slot.
     *
     * @param quiet true for plain care
     * @param begins true on the day on which a product begins that waited for it
     * @param source what plans it
     */
    record Card(
            WeekPlacement placement,
            Product product,
            ActiveFamily family,
            String strength,
            boolean quiet,
            boolean begins,
            Source source) {
        BoardSlot slot() {
            return BoardSlot.of(placement);
        }
    }

    /** What plans a use. */
    enum Source {
        /** The week that repeats. */
        WEEK,
        /** A rhythm of the product. */
        RHYTHM,
        /** This date alone. */
        ONCE
    }

    /**
     * One slot with what lies in it, in the order in which it is put on.
     *
     * @param first quiet products that go on before the treatments
     * @param treatments cards
     * @param last quiet products that go on after them
     * @param leftOut products that are left out on this date alone
     */
    record Lane(BoardSlot slot, List<Card> first, List<Card> treatments, List<Card> last, List<Product> leftOut) {
        List<Card> all() {
            List<Card> all = new ArrayList<>(first);
            all.addAll(treatments);
            all.addAll(last);
            return all;
        }

        /** Its plain care. */
        List<Product> care() {
            return Stream.concat(first.stream(), last.stream())
                    .map(Card::product)
                    .toList();
        }
    }

    /** What is known of a day. */
    enum Standing {
        /** Before the user began: nothing happened, and nothing can be planned for it. */
        BEFORE,
        /** The user is away: what goes on was said along with that, and nothing else can be planned for it. */
        AWAY,
        /** It is over and nothing of it is written down: whether the plan was kept, nobody knows. */
        NOT_LOGGED,
        /** It is logged, or not over. */
        KNOWN
    }

    /**
     * One day.
     *
     * @param nights the nights of cycles that its evening is, such as "Skin cycling: rest"
     */
    record Day(LocalDate date, Standing standing, Lane morning, Lane evening, List<CycleNight> nights) {
        /** True where anything can be planned for it. */
        boolean isOpen() {
            return standing != Standing.BEFORE && standing != Standing.AWAY;
        }

        Lane lane(Session session) {
            return session == Session.MORNING ? morning : evening;
        }
    }

    /**
     * A night of a cycle.
     *
     * @param cycle what the user calls the cycle
     * @param name of the night
     * @param number of the night, from 1
     * @param of how many nights the cycle has
     */
    record CycleNight(String cycle, String name, int number, int of) {
        static CycleNight of(SkinCycle cycle, int index) {
            return new CycleNight(
                    cycle.name(),
                    cycle.nights().get(index),
                    index + 1,
                    cycle.nights().size());
        }
    }

    /**
     * A product that can be placed.
     *
     * @param quiet true for plain care
     * @param placed sessions of the shown week that have it
     */
    record ShelfItem(Product product, ActiveFamily family, String strength, boolean quiet, int placed) {}

    static WeekBoard of(Notebook notebook, LocalDate start, LocalDate today, ProductTexts texts) {
        WeekPlan plan = notebook.sevenDays(start);
        LocalDate began = notebook.planBegan().orElse(today);
        List<Day> days = IntStream.range(0, Timeline.DAYS)
                .mapToObj(start::plusDays)
                .map(date -> new Day(
                        date,
                        standing(notebook, date, began, today),
                        lane(notebook, new BoardSlot(date.getDayOfWeek(), Session.MORNING), date, texts),
                        lane(notebook, new BoardSlot(date.getDayOfWeek(), Session.EVENING), date, texts),
                        nights(notebook, date)))
                .toList();
        List<ShelfItem> shelf = notebook.shelf().stream()
                .map(product -> new ShelfItem(
                        product,
                        texts.family(product),
                        texts.strength(product),
                        texts.support(product),
                        plan.count(product.id())))
                .sorted(Comparator.comparing(ShelfItem::quiet))
                .toList();
        Optional<LocalDate> other =
                Optional.ofNullable(notebook.plan().weeks().higherKey(start.plusDays(Timeline.DAYS - 1L)));
        return new WeekBoard(start, today, days, shelf, plan, other);
    }

    private static Standing standing(Notebook notebook, LocalDate date, LocalDate began, LocalDate today) {
        if (date.isBefore(began) && date.isBefore(today)) {
            return Standing.BEFORE;
        }
        boolean written = !notebook.diary().day(date).entries().isEmpty();
        if (!written && notebook.schedule().awayOn(date).isPresent()) {
            return Standing.AWAY;
        }
        return date.isBefore(today) && !written ? Standing.NOT_LOGGED : Standing.KNOWN;
    }

    /** What is known of the day of a slot. */
    Standing standing(BoardSlot slot) {
        return days.get(index(slot)).standing();
    }

    private static List<CycleNight> nights(Notebook notebook, LocalDate date) {
        return notebook.schedule().cycles().values().stream()
                .flatMap(cycle -> cycle.indexOn(date).map(index -> CycleNight.of(cycle, index)).stream())
                .toList();
    }

    /** True for the days before the user began, and for days away: they stay as they are. */
    boolean isClosed(BoardSlot slot) {
        return !days.get(index(slot)).isOpen();
    }

    /** The first day of the week for which something can be planned; its first day where there is none. */
    LocalDate firstOpen() {
        return days.stream().filter(Day::isOpen).map(Day::date).findFirst().orElse(start);
    }

    /** The plain care that the open days have in common in a session. */
    CommonCare care(Session session) {
        return CommonCare.of(session, open(session).map(Lane::care).toList());
    }

    /** True for a product of plain care that all open days have in a session. */
    boolean isDaily(Product product, Session session) {
        return open(session).allMatch(lane -> lane.care().contains(product));
    }

    private Stream<Lane> open(Session session) {
        return days.stream().filter(Day::isOpen).map(day -> day.lane(session));
    }

    boolean isEmpty() {
        return plan.placements().isEmpty();
    }

    Lane lane(BoardSlot slot) {
        return days.get(index(slot)).lane(slot.session());
    }

    /** Days from the first day of the week to a slot's day. */
    int index(BoardSlot slot) {
        return Math.floorMod(slot.day().getValue() - start.getDayOfWeek().getValue(), Timeline.DAYS);
    }

    private static Lane lane(Notebook notebook, BoardSlot slot, LocalDate date, ProductTexts texts) {
        List<Product> products = texts.layering()
                .sorted(notebook.planOn(date).products(slot.day(), slot.session()).stream()
                        .flatMap(id -> notebook.product(id).stream())
                        .toList());
        List<Card> first = new ArrayList<>();
        List<Card> treatments = new ArrayList<>();
        List<Card> last = new ArrayList<>();
        for (Product product : products) {
            Card card = new Card(
                    slot.with(product.id()),
                    product,
                    texts.family(product),
                    texts.strength(product),
                    texts.support(product),
                    FirstUseDay.is(date, product, notebook),
                    source(notebook.schedule(), date, slot.with(product.id())));
            boolean cleansing = card.quiet() && texts.layering().layer(product) == 0;
            (cleansing ? first : card.quiet() ? last : treatments).add(card);
        }
        return new Lane(slot, first, treatments, last, leftOut(notebook, slot, date));
    }

    private static Source source(DateSchedule schedule, LocalDate date, WeekPlacement use) {
        if (schedule.exception(date, use.session(), use.product()).isPresent()) {
            return Source.ONCE;
        }
        return schedule.hasRhythm(use.product(), date) ? Source.RHYTHM : Source.WEEK;
    }

    private static List<Product> leftOut(Notebook notebook, BoardSlot slot, LocalDate date) {
        return notebook.schedule().exceptions().stream()
                .filter(each -> each.kind() == PlanException.Kind.AWAY
                        && each.date().equals(date)
                        && each.session() == slot.session())
                .flatMap(each -> notebook.product(each.product()).stream())
                .filter(product -> !product.archived())
                .toList();
    }
}
