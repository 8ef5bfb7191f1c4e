package org.skinweek.ui.week;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.ui.common.Page;
import org.skinweek.ui.common.PageContext;

/** The plan of one week. */
public final class WeekPage extends Page {
    private final PageContext context;

    /** The page of this week. */
    public WeekPage(PageContext context) {
        this.context = context;
    }

    @Override
    protected Parent build() {
        Label title = new Label(context.words().text("shell.route.week"));
        title.getStyleClass().add("page-title");
        VBox box = new VBox(16, title);
        box.getStyleClass().add("page-padding");
        return box;
    }

    @Override
    protected void attached() {}
}
