package org.skinweek.ui.notice;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.app.UnreadCommands;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.UnreadWords;
import org.skinweek.words.Words;

/** Tells the user what is stored and could not be read, what that means, and what to do about it. */
public final class UnreadNotice {
    private UnreadNotice() {}

    /** Shows a notice if there is unreadable data. */
    public static void tell(PageContext context, Workspace workspace) {
        if (workspace.unread().isEmpty()) {
            return;
        }
        Words words = context.words();
        Button look = new ActionButton(words.text("unread.look"), () -> show(context, workspace), "accent");
        look.setId("unread-look");
        context.toasts().notice(words.text("unread.title"), words.text("unread.notice"), look);
    }

    /** Shows all of it. */
    public static void show(PageContext context, Workspace workspace) {
        Words words = context.words();
        List<UnreadRow> unread = workspace.unread();
        UnreadWords texts = new UnreadWords(
                words, id -> workspace.notebook().product(id).map(Product::name).orElse(id));
        VBox content = new VBox(12, TextLabels.wrapped(words.text("unread.text")));
        texts.lines(unread).forEach(line -> content.getChildren().add(TextLabels.wrapped(line)));
        FlowPane buttons = buttons(context, workspace, unread);
        if (!buttons.getChildren().isEmpty()) {
            content.getChildren().add(buttons);
        }
        context.dialogs().show(words.text("unread.title"), content);
    }

    private static FlowPane buttons(PageContext context, Workspace workspace, List<UnreadRow> unread) {
        FlowPane buttons = new FlowPane(8, 8);
        List<UnreadRow> gravest =
                unread.stream().filter(row -> row.kind().countsAtItsGravest()).toList();
        var kinds = gravest.stream().map(UnreadRow::kind).collect(Collectors.toSet());
        if (kinds.contains(Kind.SKIN_NOTE)) {
            buttons.getChildren().add(leading(context, "unread.diary", PageRoute.DIARY));
        }
        if (kinds.contains(Kind.PROFILE)) {
            buttons.getChildren().add(leading(context, "unread.settings", PageRoute.SETTINGS));
        }
        if (!gravest.isEmpty()) {
            Button right = new Button(context.words().text("unread.right"));
            right.setId("unread-right");
            right.setOnAction(event -> {
                context.dialogs().close();
                // an error reaches the listeners of the workspace, which tell the user
                var unused = workspace
                        .executeQuietly(UnreadCommands.right(gravest))
                        .thenRun(() -> context.toasts().show(context.words().text("unread.right.done")));
            });
            buttons.getChildren().add(right);
        }
        return buttons;
    }

    private static Button leading(PageContext context, String key, PageRoute route) {
        Button button = new Button(context.words().text(key));
        button.setOnAction(event -> {
            context.dialogs().close();
            context.navigator().open(route);
        });
        return button;
    }
}
