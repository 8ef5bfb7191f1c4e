package org.skinweek.ui.skin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.PatchCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Source;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.PatchTests;
import org.skinweek.routine.Product;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.PatchWords;
import org.skinweek.words.Words;

/** The patch tests as any page shows them, and the dialogs that begin one and take a look. */
public final class PatchDialogs {
    private final PageContext context;
    private final Words words;
    private final Workspace workspace;
    private final UserRules rules;
    private final UserClock clock;
    private final PatchCommands commands;

    /** Dialogs over the page. */
    public PatchDialogs(
            PageContext context, Workspace workspace, UserRules rules, UserClock clock, PatchCommands commands) {
        this.context = context;
        this.words = context.words();
        this.workspace = workspace;
        this.rules = rules;
        this.clock = clock;
        this.commands = commands;
    }

    /** The tests as they are now. */
    public PatchTests tests() {
        Notebook notebook = workspace.stored();
        return new PatchTests(notebook, rules.of(notebook));
    }

    /** The day that it is now. */
    public LocalDate today() {
        return clock.today(workspace.notebook().settings());
    }

    /** The name of a test's product. */
    public String name(PatchTest test) {
        return workspace
                .stored()
                .product(test.product())
                .map(Product::name)
                .orElseGet(() -> words.text("diary.unknown"));
    }

    /** How the latest test of a product stands, in words; empty where there was none. */
    public Optional<String> standing(Product product) {
        PatchTests tests = tests();
        return tests.latest(product.id())
                .map(test -> new PatchWords(words).standing(test, tests.days(product.id()), today()));
    }

    /**
     * Asks what is to be tried, and begins the test.
     *
     * @param product the product; absent where the user is to choose
     * @param day the first day that is offered
     */
    public void begin(@Nullable Product product, LocalDate day) {
        PatchForm form = new PatchForm(words, workspace.notebook(), tests(), product, day, today(), source());
        context.dialogs().form(words.text("skin.patch.start"), form, words.text("skin.patch.verb"), () -> {
            if (!form.check()) {
                return false;
            }
            form.product()
                    .ifPresent(chosen -> form.begun().ifPresent(begun -> {
                        run(commands.begin(chosen.id(), begun, form.place()));
                        context.toasts().show(words.text("skin.patch.started", words.isolated(chosen.name())));
                    }));
            return true;
        });
    }

    private String source() {
        RuleBook book = rules.book();
        RuleExplanation explanation =
                book.rule(book.patchDays().rule()).orElseThrow().explanation();
        List<String> titles = explanation.sources().stream()
                .flatMap(id -> context.catalog().source(id).stream())
                .map(Source::where)
                .distinct()
                .toList();
        return words.text("skin.patch.source", words.list(titles), Objects.requireNonNull(explanation.evidence()));
    }

    /** Asks what is to be seen at a patch. */
    public void look(PatchTest test, LocalDate day) {
        LookForm form = new LookForm(words, test.look(day).map(PatchLook::result));
        context.dialogs()
                .form(
                        words.text("skin.patch.look.title", words.isolated(name(test))),
                        form,
                        words.text("skin.patch.look.verb"),
                        () -> {
                            Optional<PatchResult> seen = form.submit();
                            seen.ifPresent(result -> note(test, day, result));
                            return seen.isPresent();
                        });
    }

    /** Notes what was to be seen, without asking. */
    public void note(PatchTest test, LocalDate day, PatchResult result) {
        run(commands.look(test, day, result));
    }

    /** Deletes a test, and offers to bring it back. */
    public void delete(PatchTest test) {
        run(commands.delete(test));
        context.toasts()
                .show(
                        words.text("skin.patch.deleted", words.isolated(name(test))),
                        words.text("skin.patch.undo"),
                        () -> run(commands.restore(test)));
    }

    private void run(Function<Notebook, Optional<Command>> maker) {
        // an error reaches the listeners of the workspace, which tell the user
        CompletableFuture<Notebook> unused = workspace.execute(maker);
    }
}
