package org.skinweek.ui.find;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageContext;

/** Lays a search for everything over the open page, and opens what is chosen in it. */
public final class FindPalette {
    /** A letter of most words. */
    private static final String COMMON = "a";

    private final PageContext context;
    private final Supplier<List<FindEntry>> entries;
    private final FindModel model = new FindModel(List.of());
    /** Made when it is first wanted, and kept. */
    private @Nullable FindView view;

    /**
     * A palette that is not open.
     *
     * @param entries all that can be found, asked each time that it opens
     */
    public FindPalette(PageContext context, Supplier<List<FindEntry>> entries) {
        this.context = context;
        this.entries = entries;
    }

    /** Makes all that it needs before it is opened; false where that was done. */
    public boolean prepare() {
        if (view != null) {
            return false;
        }
        FindView made = view();
        model.renew(entries.get());
        model.queryProperty().set(COMMON); // nothing fits more, so that all rows are there
        context.dialogs().keep(made);
        return true;
    }

    /** Opens it, with nothing typed. */
    public void open() {
        model.renew(entries.get());
        FindView shown = view();
        context.dialogs().showKept(shown, shown.field());
    }

    private FindView view() {
        FindView made = view == null ? new FindView(model, context.words(), this::run) : view;
        view = made;
        return made;
    }

    private void run(FindEntry entry) {
        context.dialogs().close();
        entry.page().ifPresent(context.navigator()::open);
        entry.action().run();
    }
}
