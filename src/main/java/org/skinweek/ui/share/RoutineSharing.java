package org.skinweek.ui.share;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineWriter;
import org.skinweek.exchange.SharedRoutine;
import org.skinweek.exchange.TemplateReader;
import org.skinweek.notebook.CurrentRoutine;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.RoutineTemplate;
import org.skinweek.platform.FileOutput;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.ClipboardText;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.RoutineText;
import org.skinweek.words.Words;

/** Gives the routine to others, and takes one that others found good; any page may offer it. */
public final class RoutineSharing {
    private final PageContext context;
    private final Words words;
    private final Workspace workspace;
    private final UserRules rules;
    private final UserClock clock;
    private final BackgroundRunner background;
    private final Supplier<UUID> ids;
    private final SaveChooser chooser;

    /**
     * Sharing over the page.
     *
     * @param ids makes ids of what is new
     * @param chooser asks where a file is to be saved
     */
    public RoutineSharing(
            PageContext context,
            Workspace workspace,
            UserRules rules,
            UserClock clock,
            BackgroundRunner background,
            Supplier<UUID> ids,
            SaveChooser chooser) {
        this.context = context;
        this.words = context.words();
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        this.background = background;
        this.ids = ids;
        this.chooser = chooser;
    }

    /** Entries of a menu. */
    public List<MenuItem> entries() {
        return List.of(
                ContextMenuOffer.entry(words.text("share.menu.template"), this::chooseTemplate),
                ContextMenuOffer.entry(words.text("share.menu.text"), this::copyText),
                ContextMenuOffer.entry(words.text("share.menu.file"), this::saveFile));
    }

    /** The same as they are found from anywhere. */
    public List<FindEntry> findable() {
        return List.of(
                action("template", Feather.LAYOUT, this::chooseTemplate),
                action("copy_routine", Feather.COPY, this::copyText),
                action("save_routine", Feather.SAVE, this::saveFile));
    }

    private FindEntry action(String key, Feather icon, Runnable action) {
        return FindEntry.action(key, icon, PageRoute.WEEK, words, action).anywhere();
    }

    /** Puts the routine on the clipboard. */
    public void copyText() {
        Notebook notebook = workspace.notebook();
        CurrentRoutine routine = CurrentRoutine.of(notebook, today());
        if (routine.products().isEmpty()) {
            context.toasts().show(words.text("share.nothing"));
            return;
        }
        ClipboardText.copy(new RoutineText(words, context.catalog()).of(routine, notebook.schedule()));
        context.toasts().show(words.text("share.copied"));
    }

    /** Asks what is to be in the file and where it is to be, and saves it. */
    public void saveFile() {
        if (CurrentRoutine.of(workspace.notebook(), today()).products().isEmpty()) {
            context.toasts().show(words.text("share.nothing"));
            return;
        }
        FileForm form = new FileForm(words);
        context.dialogs().form(words.text("share.file.title"), form, words.text("share.file.verb"), () -> {
            Optional<Path> target = chooser.choose(
                    words.text("share.file.title"), words.text("share.file.name") + RoutineFile.NAME_ENDING);
            target.ifPresent(path -> save(SharedRoutine.of(workspace.notebook(), today(), form.extent()), path));
            return target.isPresent();
        });
    }

    private void save(RoutineFile routine, Path target) {
        background.run(
                () -> {
                    FileOutput.write(target, out -> RoutineWriter.write(routine, out));
                    return target;
                },
                saved -> context.toasts().show(words.text("share.file.saved", saved.toString())),
                failed -> context.toasts()
                        .notice(
                                words.text("share.file.failed"),
                                words.text("share.file.failed.text", target.toString())));
    }

    /** Shows the templates, and then the chosen one with the user's products. */
    public void chooseTemplate() {
        List<RoutineTemplate> templates = TemplateReader.read(context.catalog());
        Notebook notebook = workspace.notebook();
        if (notebook.shelf().isEmpty()) {
            context.navigator().open(PageRoute.SHELF);
            return;
        }
        TemplateOffers offers = new TemplateOffers(words, context.catalog(), checker(notebook));
        TemplateList list = new TemplateList(templates, offers, notebook.profile());
        context.dialogs().form(words.text("share.template.title"), list, words.text("share.template.go_on"), () -> {
            show(list.chosen());
            return false; // the next form has taken its place
        });
    }

    private void show(RoutineTemplate template) {
        Notebook notebook = workspace.notebook();
        TemplateModel model = new TemplateModel(
                template, notebook, context.catalog(), checker(notebook), today(), ids.get(), words, background);
        TemplateForm form = new TemplateForm(model, words);
        context.dialogs().form(model.title(), form, form.foot(), words.text("share.take"), () -> {
            var taken = model.submit();
            taken.ifPresent(maker -> {
                model.stop();
                context.undo().offer(words.text("share.taken", model.title()), workspace.execute(maker));
            });
            return taken.isPresent();
        });
        model.judge();
    }

    private Checker checker(Notebook notebook) {
        return rules.of(notebook);
    }

    private LocalDate today() {
        return clock.today(workspace.notebook().settings());
    }
}
