package org.skinweek.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.words.Words;

/** Puts the week into words. */
final class WeekSheetMaker {
    private final PageSource source;
    private final Notebook notebook;
    private final Words words;
    private final LayeringOrder order;
    private final Treatments treatments;
    private final SheetSessions sessions;
    private final SheetTexts texts;
    private final SheetRemarks remarks;

    WeekSheetMaker(PageSource source) {
        this.source = source;
        this.notebook = source.notebook();
        this.words = source.words();
        this.order = new LayeringOrder(source.catalog());
        this.treatments = new Treatments(source.catalog());
        this.sessions = new SheetSessions(source, order);
        this.texts = new SheetTexts(words, order);
        this.remarks = new SheetRemarks(notebook, words, texts);
    }

    /** The seven days from a day on. */
    WeekSheet make(LocalDate first) {
        List<LocalDate> days = first.datesUntil(first.plusDays(Timeline.DAYS)).toList();
        List<SheetSession> mornings =
                days.stream().map(day -> sessions.of(day, Session.MORNING)).toList();
        List<SheetSession> evenings =
                days.stream().map(day -> sessions.of(day, Session.EVENING)).toList();
        boolean away =
                days.stream().anyMatch(day -> notebook.schedule().awayOn(day).isPresent());
        if (!away && Stream.concat(mornings.stream(), evenings.stream()).allMatch(SheetSession::isEmpty)) {
            return nothing(first);
        }
        int common = commonSteps(evenings);
        AdviceNotes advice = new AdviceNotes(source, sessions);
        List<ForbiddenPairs.Group> forbidden = ForbiddenPairs.of(source, order.sorted(notebook.shelf()), first);
        return new WeekSheet(
                words.text("print.week.title"),
                texts.range(first),
                advice.notices(days),
                new MorningRows(words, texts).of(mornings),
                morningRemarks(mornings),
                eveningsTitle(evenings, common),
                evenings.stream()
                        .map(evening -> row(evening, common, forbidden))
                        .toList(),
                boxes(first, advice, forbidden),
                joins(first));
    }

    private WeekSheet nothing(LocalDate first) {
        WeekSheet.Note note =
                new WeekSheet.Note(words.text("print.week.empty.title"), List.of(words.text("print.week.empty.text")));
        return new WeekSheet(
                words.text("print.week.title"),
                texts.range(first),
                List.of(note),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                joins(first));
    }

    /** With how many steps of care all evenings begin alike, so that they need to be said once only. */
    private int commonSteps(List<SheetSession> evenings) {
        List<List<SheetStep>> steps = evenings.stream()
                .map(SheetSession::steps)
                .filter(products -> !products.isEmpty())
                .map(texts::steps)
                .toList();
        int common = 0;
        while (steps.size() > 1 && isCommon(common, steps, evenings)) {
            common++;
        }
        return common;
    }

    private boolean isCommon(int step, List<List<SheetStep>> steps, List<SheetSession> evenings) {
        return steps.stream()
                .allMatch(each -> each.size() > step + 1
                        && each.get(step).equals(steps.get(0).get(step))
                        && isCare(each.get(step), evenings));
    }

    private boolean isCare(SheetStep step, List<SheetSession> evenings) {
        return evenings.stream()
                .flatMap(evening -> evening.steps().stream())
                .filter(product -> texts.name(product).equals(step.name()))
                .noneMatch(treatments::treats);
    }

    private String eveningsTitle(List<SheetSession> evenings, int common) {
        List<String> first = evenings.stream()
                .filter(evening -> !evening.steps().isEmpty())
                .findFirst()
                .map(evening -> texts.steps(evening.steps()).subList(0, common).stream()
                        .map(texts::numbered)
                        .toList())
                .orElse(List.of());
        return first.isEmpty()
                ? words.text("print.week.evenings")
                : words.text("print.week.evenings.first", words.list(first));
    }

    private EveningRow row(SheetSession evening, int common, List<ForbiddenPairs.Group> forbidden) {
        List<Product> strong =
                evening.steps().stream().filter(treatments::treats).toList();
        List<SheetStep> steps = texts.steps(evening.steps());
        List<String> said = new ArrayList<>(remarks.of(evening, Session.EVENING));
        if (!evening.day().isBefore(source.today())) {
            forbidden.forEach(group -> together(group, evening.steps()).ifPresent(said::add));
        }
        return new EveningRow(
                texts.dates().weekdayBrief(evening.day()),
                texts.dates().plain(evening.day()),
                title(evening, strong),
                !strong.isEmpty(),
                strong.stream().map(treatments::family).distinct().toList(),
                steps.isEmpty() ? steps : steps.subList(common, steps.size()),
                said,
                !steps.isEmpty(),
                evening.done());
    }

    /** What the plan has together although the rules keep it apart: printing it without a word would advise it. */
    private Optional<String> together(ForbiddenPairs.Group group, List<Product> steps) {
        List<Product> others = group.others().stream().filter(steps::contains).toList();
        return steps.contains(group.product()) && !others.isEmpty()
                ? Optional.of(words.text("print.week.together", texts.name(group.product()), texts.names(others)))
                : Optional.empty();
    }

    private String title(SheetSession evening, List<Product> strong) {
        if (!strong.isEmpty()) {
            return texts.names(strong);
        }
        if (evening.isEmpty()) {
            boolean away = evening.standing() == SheetSession.Standing.AWAY;
            return words.text(away ? "print.week.away" : "print.week.nothing");
        }
        boolean rest = evening.paused().isEmpty() && treatments.isRest(evening.steps());
        return words.text(rest ? "today.rest.title" : "today.way_back.care");
    }

    private List<String> morningRemarks(List<SheetSession> mornings) {
        Map<String, List<LocalDate>> said = new LinkedHashMap<>();
        for (SheetSession morning : mornings) {
            List<String> all = new ArrayList<>(remarks.of(morning, Session.MORNING));
            sunscreen(morning).ifPresent(all::add);
            all.forEach(remark ->
                    said.computeIfAbsent(remark, text -> new ArrayList<>()).add(morning.day()));
        }
        List<String> lines = new ArrayList<>();
        said.forEach((remark, days) -> lines.add(words.text("print.week.remark", texts.weekdays(days), remark)));
        return lines;
    }

    private Optional<String> sunscreen(SheetSession morning) {
        boolean planned = morning.steps().stream().anyMatch(product -> product.category() == ProductCategory.SUNSCREEN);
        return planned
                ? Optional.empty()
                : sessions.asksForSunscreen(morning.day())
                        .map(product -> words.text("print.week.sunscreen", texts.name(product)));
    }

    private List<WeekSheet.Note> boxes(LocalDate first, AdviceNotes advice, List<ForbiddenPairs.Group> forbidden) {
        List<String> pairs = forbidden.stream()
                .map(group ->
                        words.text("print.week.never.pair", texts.name(group.product()), texts.names(group.others())))
                .toList();
        List<WeekSheet.Note> boxes = new ArrayList<>();
        if (!pairs.isEmpty()) {
            boxes.add(new WeekSheet.Note(words.text("print.week.never"), pairs));
        }
        boxes.add(advice.stings(first));
        return boxes;
    }

    /** What is planned for the week after this one, was not in it, and is new. */
    private String joins(LocalDate first) {
        LocalDate next = first.plusDays(Timeline.DAYS);
        List<Product> joining = order.sorted(notebook.shelf()).stream()
                .filter(product -> isPlanned(product, next) && !isPlanned(product, first))
                .filter(product -> isNew(product, next))
                .toList();
        return joining.isEmpty() ? "" : words.text("print.week.joins", texts.names(joining), joining.size());
    }

    private boolean isNew(Product product, LocalDate from) {
        LocalDate starts = product.starts();
        return (starts != null && !starts.isBefore(from))
                || notebook.diary().firstUse(product.id()).isEmpty();
    }

    private boolean isPlanned(Product product, LocalDate from) {
        return notebook.sevenDays(from).count(product.id()) > 0;
    }
}
