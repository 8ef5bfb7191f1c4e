package org.skinweek.ui.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.skinweek.app.TemplateCommands;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SeamChecks;
import org.skinweek.notebook.SeamFlag;
import org.skinweek.notebook.WeekFlags;
import org.skinweek.planner.Stop;
import org.skinweek.planning.RoleMatcher;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.planning.TemplateRole;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Severity;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.words.FlagWords;
import org.skinweek.words.Words;

/** A template with the user's own products in its roles, judged by the user's skin before it is taken. */
public final class TemplateModel {
    private final RoutineTemplate template;
    private final Notebook notebook;
    private final Checker checker;
    private final TemplateOffers offers;
    private final Words words;
    private final TemplateDays days;
    private final LocalDate today;
    private final String cycle;
    private final LatestRequest request;
    private final List<RoleChoice> roles = new ArrayList<>();
    private final Treatments treatments;
    private final RoleMatcher matcher;
    private final BooleanProperty keepOthers = new SimpleBooleanProperty(true);
    private final ObjectProperty<LocalDate> from;
    private final ReadOnlyObjectWrapper<TemplatePreview> preview = new ReadOnlyObjectWrapper<>(TemplatePreview.EMPTY);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /**
     * A template for a notebook; nothing is judged yet.
     *
     * @param checker the user's rules
     * @param today the current day, by the user's cut-off
     * @param id of the cycle that it makes
     */
    public TemplateModel(
            RoutineTemplate template,
            Notebook notebook,
            Catalog catalog,
            Checker checker,
            LocalDate today,
            UUID id,
            Words words,
            BackgroundRunner background) {
        this.template = template;
        this.notebook = notebook;
        this.checker = checker;
        this.offers = new TemplateOffers(words, catalog, checker);
        this.words = words;
        this.days = new TemplateDays(words, new LayeringOrder(catalog));
        this.today = today;
        this.cycle = id.toString();
        this.request = new LatestRequest(background);
        this.treatments = new Treatments(catalog);
        this.from = new SimpleObjectProperty<>(today);
        this.matcher = new RoleMatcher(catalog);
        template.roles().keySet().forEach(role -> roles.add(choice(role)));
        roles.forEach(role -> role.productProperty().addListener((observable, before, now) -> judge()));
        keepOthers.addListener((observable, before, now) -> judge());
        from.addListener((observable, before, now) -> judge());
    }

    private RoleChoice choice(TemplateRole role) {
        List<Product> fitting = matcher.matching(role, notebook.shelf());
        List<Optional<Product>> offered = new ArrayList<>();
        fitting.forEach(product -> offered.add(Optional.of(product)));
        notebook.shelf().stream()
                .filter(product -> !fitting.contains(product))
                .forEach(product -> offered.add(Optional.of(product)));
        offered.add(Optional.empty());
        Optional<Product> first = fitting.stream()
                .filter(product ->
                        offers.stop(template, role, product, notebook.profile()).isEmpty())
                .findFirst();
        return new RoleChoice(role, offers.name(role), offered, first);
    }

    /** What people call it. */
    public String title() {
        return offers.title(template);
    }

    /** Its roles, in the order in which they are put on. */
    public List<RoleChoice> roles() {
        return roles;
    }

    /** The day from which it would hold. */
    public ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    /** Days on which it may begin: today, and the first of the next week. */
    public List<LocalDate> beginnings() {
        return List.of(today, notebook.settings().weekStart(today).plusDays(Timeline.DAYS));
    }

    /** True while what it has no role for stays planned as it is. */
    public BooleanProperty keepOthersProperty() {
        return keepOthers;
    }

    /** What would be planned no more unless it is kept: treatments in no role. Care stays, and so does what is prescribed. */
    public List<Product> others() {
        Set<String> gone = new HashSet<>(chosen().values());
        forbidden().forEach(product -> gone.add(product.id()));
        return notebook.shelf().stream()
                .filter(product -> !gone.contains(product.id()))
                .filter(product -> treatments.treats(product) && !product.isPrescribed())
                .filter(product -> notebook.datedDays(from.get()).count(product.id()) > 0
                        || !notebook.schedule()
                                .goingOn(product.id(), from.get())
                                .isEmpty())
                .toList();
    }

    /** What fits a role that is left out, and is not for the user's skin: it goes with the role. */
    private List<Product> forbidden() {
        return roles.stream()
                .filter(role -> role.productProperty().get().isEmpty())
                .flatMap(role -> matcher.matching(role.role(), notebook.shelf()).stream()
                        .filter(product -> offers.stop(template, role.role(), product, notebook.profile())
                                .isPresent()))
                .filter(product -> !product.isPrescribed() && !chosen().containsValue(product.id()))
                .distinct()
                .toList();
    }

    /** What it would make, and what the rules say of that. */
    public ReadOnlyObjectProperty<TemplatePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** That nothing is chosen, once it should be taken so; empty otherwise. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Judges what is chosen now, in the background. */
    public void judge() {
        error.set("");
        Function<Notebook, Optional<Command>> maker = maker();
        LocalDate first = from.get();
        List<String> stops = stops();
        request.run(() -> preview(maker, first, stops), preview::set);
    }

    /** Stops judging. */
    public void stop() {
        request.cancel();
    }

    /** What takes it; empty while no role has a product, which the form then says. */
    public Optional<Function<Notebook, Optional<Command>>> submit() {
        error.set(chosen().isEmpty() ? words.text("share.error.none") : "");
        return chosen().isEmpty() ? Optional.empty() : Optional.of(maker());
    }

    private Map<TemplateRole, String> chosen() {
        Map<TemplateRole, String> chosen = new EnumMap<>(TemplateRole.class);
        roles.forEach(role -> role.productProperty().get().ifPresent(product -> chosen.put(role.role(), product.id())));
        return chosen;
    }

    private Function<Notebook, Optional<Command>> maker() {
        Set<String> dropped = new LinkedHashSet<>();
        forbidden().forEach(product -> dropped.add(product.id()));
        if (!keepOthers.get()) {
            others().forEach(product -> dropped.add(product.id()));
        }
        return TemplateCommands.take(
                template.with(chosen(), from.get(), this::own), dropped, offers.title(template), today);
    }

    private SkinCycle own(SkinCycle of) {
        return new SkinCycle(
                cycle,
                offers.title(template),
                of.from(),
                of.nights().stream()
                        .map(night -> words.text("schedule.night." + night))
                        .toList());
    }

    /** What is left out, or chosen although it is not for the skin. */
    private List<String> stops() {
        List<String> stops = new ArrayList<>();
        for (RoleChoice role : roles) {
            Optional<Product> chosen = role.productProperty().get();
            Product product =
                    chosen.orElse(Objects.requireNonNull(template.roles().get(role.role())));
            offers.stop(template, role.role(), product, notebook.profile())
                    .map(flag -> words.text(
                            chosen.isPresent() ? "share.stop.chosen" : "share.stop.left_out",
                            role.name(),
                            flag.rule().explanation().title(),
                            flag.rule().explanation().reason()))
                    .ifPresent(stops::add);
        }
        return stops;
    }

    private TemplatePreview preview(Function<Notebook, Optional<Command>> maker, LocalDate first, List<String> stops) {
        Notebook after = maker.apply(notebook)
                .map(command -> notebook.after(command.changes()))
                .orElse(notebook);
        List<WeekFlags> weeks = new SeamChecks(checker).check(after, first, today, Stop.NEVER, week -> {});
        List<TemplatePreview.Finding> findings = SeamFlag.of(weeks).stream()
                .filter(each -> each.flag().severity().counts())
                .map(each -> new TemplatePreview.Finding(
                        each.flag().severity(),
                        each.flag().gravest().rule().explanation().title(),
                        new FlagWords(words).detail(each.flag(), each.week().timeline()),
                        when(each, weeks)))
                .toList();
        int shown = template.isDated() ? 2 * Timeline.DAYS : Timeline.DAYS;
        return new TemplatePreview(stops, verdict(findings, weeks.size()), findings, days.rows(after, first, shown));
    }

    private String when(SeamFlag flag, List<WeekFlags> weeks) {
        int in = flag.weeks().size();
        if (in == weeks.size()) {
            return words.text("share.finding.all");
        }
        int first = 1
                + weeks.stream()
                        .map(WeekFlags::from)
                        .toList()
                        .indexOf(flag.weeks().first());
        return in == 1
                ? words.text("share.finding.one", first, weeks.size())
                : words.text("share.finding.some", first, weeks.size(), in);
    }

    private String verdict(List<TemplatePreview.Finding> findings, int weeks) {
        if (findings.isEmpty()) {
            return words.text("share.verdict.fine", weeks);
        }
        long stops = findings.stream()
                .filter(finding -> finding.severity() == Severity.STOP)
                .count();
        return stops > 0
                ? words.text("share.verdict.stops", stops, findings.size() - stops)
                : words.text("share.verdict.cautions", findings.size());
    }
}
