package org.skinweek.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.RhythmCommands;
import org.skinweek.app.ScheduleCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The dialogs of what is planned by date, and what they store; any page may open them. */
public final class ScheduleDialogs {
    private final PageContext context;
    private final Words words;
    private final ScheduleTexts texts;
    private final Workspace workspace;
    private final UserClock clock;
    private final Supplier<UUID> ids;

    /**
     * Dialogs over the page.
     *
     * @param ids makes ids of what is new
     */
    public ScheduleDialogs(PageContext context, Workspace workspace, UserClock clock, Supplier<UUID> ids) {
        this.context = context;
        this.words = context.words();
        this.texts = new ScheduleTexts(words);
        this.workspace = workspace;
        this.clock = clock;
        this.ids = ids;
    }

    /** A menu of all of them. */
    public ContextMenu menu() {
        return new ContextMenu(
                ContextMenuOffer.entry(words.text("schedule.menu.away"), this::showAway),
                ContextMenuOffer.entry(words.text("schedule.menu.cycles"), this::showCycles),
                ContextMenuOffer.entry(words.text("schedule.menu.rhythm"), this::chooseProduct));
    }

    /** All of them as they are found from anywhere. */
    public List<FindEntry> findable() {
        return List.of(
                action("away", Feather.MAP_PIN, this::showAway),
                action("cycles", Feather.MOON, this::showCycles),
                action("rhythm", Feather.REPEAT, this::chooseProduct));
    }

    private FindEntry action(String key, Feather icon, Runnable action) {
        return FindEntry.action(key, icon, PageRoute.WEEK, words, action).anywhere();
    }

    /** Asks of which product, and then how often it is used. */
    private void chooseProduct() {
        List<Product> shelf = notebook().shelf();
        if (shelf.isEmpty()) {
            context.navigator().open(PageRoute.SHELF);
            return;
        }
        ObjectProperty<Product> chosen = new SimpleObjectProperty<>(shelf.get(0));
        ComboBox<Product> products = FormControls.dropDown(chosen, shelf, product -> words.isolated(product.name()));
        products.setId("rhythm-product");
        VBox form = new VBox(new FieldBox(words.text("schedule.rhythm.product"), products));
        form.getStyleClass().add("plain-form");
        context.dialogs().form(words.text("schedule.menu.rhythm"), form, words.text("schedule.rhythm.go_on"), () -> {
            rhythm(chosen.get().id(), today());
            return false; // the next form has taken its place
        });
    }

    /**
     * Asks how often a product is used.
     *
     * @param day from which on it is to change, unless the user says otherwise
     */
    public void rhythm(String product, LocalDate day) {
        notebook().product(product).ifPresent(of -> show(model(of, day)));
    }

    private RhythmFormModel model(Product product, LocalDate day) {
        return new RhythmFormModel(notebook(), context.catalog(), product, day, today(), words);
    }

    private void show(RhythmFormModel model) {
        Product product = model.product();
        RhythmForm form = new RhythmForm(model, words, cycle -> {
            editCycle(cycle, id -> show(following(model, id)));
            context.dialogs().onGiveUp(() -> show(again(model)));
        });
        context.dialogs()
                .form(
                        words.text("schedule.rhythm.title", words.isolated(product.name())),
                        form,
                        form.preview(new ProductTexts(context.catalog(), words).family(product)),
                        words.text("schedule.save"),
                        () -> {
                            Optional<Function<Notebook, Optional<Command>>> made = model.submit();
                            made.ifPresent(maker -> {
                                store(maker, "schedule.rhythm.toast", product.name());
                            });
                            return made.isPresent();
                        });
    }

    /** A form again as it was filled in, of what is planned now. */
    private RhythmFormModel again(RhythmFormModel typed) {
        RhythmFormModel model = model(typed.product(), today());
        model.take(typed);
        return model;
    }

    /** The form again, with a cycle chosen that was made meanwhile. */
    private RhythmFormModel following(RhythmFormModel typed, String cycle) {
        RhythmFormModel model = again(typed);
        if (model.nights().isEmpty()) {
            model.kindProperty().set(RhythmKind.CYCLE);
            model.cycleProperty().set(notebook().schedule().cycles().get(cycle));
        }
        return model;
    }

    /** Shows the cycles; where there is none, the form of the first. */
    public void showCycles() {
        if (notebook().schedule().cycles().isEmpty()) {
            editCycle(null, id -> showCycles());
            return;
        }
        DateList list = new DateList(words, button("schedule.cycle.add", () -> editCycle(null, id -> showCycles())));
        List<DateList.Entry> entries = notebook().schedule().cycles().values().stream()
                .map(this::entry)
                .toList();
        list.show(List.of(new DateList.Part("", entries)), "");
        context.dialogs().show(words.text("schedule.cycles.title"), list);
    }

    private Button button(String key, Runnable action) {
        Button button = new ActionButton(words.text(key), action);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private DateList.Entry entry(SkinCycle cycle) {
        String detail = words.text(
                "schedule.cycle.detail",
                texts.nights(cycle),
                texts.wholeDate(cycle.from()),
                texts.followers(cycle, notebook()));
        return new DateList.Entry(
                "cycle-" + cycle.id(),
                words.isolated(cycle.name()),
                detail,
                () -> editCycle(cycle, id -> showCycles()),
                () -> deleteCycle(cycle));
    }

    private void deleteCycle(SkinCycle cycle) {
        List<String> products = notebook().schedule().following(cycle.id());
        String goes = products.isEmpty()
                ? words.text("schedule.cycle.delete.alone")
                : words.text(
                        "schedule.cycle.delete.with",
                        products.size(),
                        words.list(texts.names(Set.copyOf(products), notebook())));
        context.dialogs()
                .confirm(
                        words.text("schedule.cycle.delete.title", words.isolated(cycle.name())),
                        goes,
                        words.text("schedule.list.delete"),
                        () -> store(RhythmCommands.deleteCycle(cycle.id()), "schedule.cycle.toast", cycle.name()));
    }

    /**
     * Asks for the nights of a cycle, and who follows them.
     *
     * @param cycle absent for a new one
     * @param then is given the id of the cycle once it is stored
     */
    private void editCycle(@Nullable SkinCycle cycle, Consumer<String> then) {
        CycleFormModel model = new CycleFormModel(
                notebook(), context.catalog(), cycle, ids.get().toString(), today(), words);
        CyclePicture picture = new CyclePicture(texts, notebook().settings().weekStart(today()), today());
        context.dialogs()
                .wideForm(
                        model.editing()
                                ? words.text(
                                        "schedule.cycle.title.edit",
                                        model.name().text())
                                : words.text("schedule.cycle.title.add"),
                        new CycleForm(model, words, picture),
                        words.text("schedule.save"),
                        () -> {
                            model.submit().ifPresent(maker -> store(maker, () -> then.accept(model.id())));
                            return false; // what comes next takes its place once it is stored
                        });
    }

    /** Shows days away and events, past and to come. */
    public void showAway() {
        DateList list = new DateList(
                words,
                button("schedule.away.add", () -> editAway(null)),
                button("schedule.event.add", () -> editEvent(null)));
        list.show(new AwayEntries(notebook(), texts, today()).parts(this), words.text("schedule.away.none"));
        context.dialogs().show(words.text("schedule.away.title"), list);
    }

    void editAway(@Nullable DaysAway stay) {
        AwayFormModel model = new AwayFormModel(notebook(), context.catalog(), stay, ids.get(), today(), words);
        context.dialogs()
                .form(
                        words.text(stay == null ? "schedule.away.title.add" : "schedule.away.title.edit"),
                        new AwayForm(model, words),
                        words.text("schedule.save"),
                        () -> {
                            model.submit().ifPresent(made -> store(ScheduleCommands.setAway(made), this::showAway));
                            return false; // the list takes its place once it is stored
                        });
    }

    void delete(DaysAway stay) {
        store(ScheduleCommands.deleteAway(stay), this::showAway);
    }

    void editEvent(@Nullable SkinEvent event) {
        EventFormModel model = new EventFormModel(event, ids.get(), today(), words);
        context.dialogs()
                .form(
                        words.text(event == null ? "schedule.event.title.add" : "schedule.event.title.edit"),
                        new EventForm(model, words),
                        words.text("schedule.save"),
                        () -> {
                            model.submit().ifPresent(made -> store(ScheduleCommands.setEvent(made), this::showAway));
                            return false; // the list takes its place once it is stored
                        });
    }

    void delete(SkinEvent event) {
        store(ScheduleCommands.deleteEvent(event), this::showAway);
    }

    private void store(Function<Notebook, Optional<Command>> maker, Runnable then) {
        var unused = workspace.execute(maker).thenRun(then);
    }

    private void store(Function<Notebook, Optional<Command>> maker, String key, String name) {
        context.undo().offer(words.text(key, words.isolated(name)), workspace.execute(maker));
    }

    private Notebook notebook() {
        return workspace.notebook();
    }

    private LocalDate today() {
        return clock.today(notebook().settings());
    }
}
