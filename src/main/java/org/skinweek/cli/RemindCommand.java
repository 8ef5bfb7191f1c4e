package org.skinweek.cli;

import java.util.List;
import java.util.UUID;
import org.skinweek.app.UserReminders;
import org.skinweek.cli.NotebookAccess.OpenNotebook;
import org.skinweek.exchange.JsonLine;
import org.skinweek.platform.SingleInstance;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.words.NoticeWords;
import org.skinweek.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * {@code remind}: tells what is due, each reminder once. Its text is made to be read aloud; with {@code --watch} it goes
 * to the desktop, for as long as the window is closed.
 */
final class RemindCommand implements CliCommand {
    private static final String ONCE = "--once";
    private static final String WATCH = "--watch";

    private final TerminalStreams terminal;
    private final Words words;
    private final NotebookAccess access;
    private final ReminderDesktop desktop;

    RemindCommand(TerminalStreams terminal, Words words, NotebookAccess access, ReminderDesktop desktop) {
        this.terminal = terminal;
        this.words = words;
        this.access = access;
        this.desktop = desktop;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(CommandOptions.flag(ONCE, "cli.option.once", words))
                .addOption(CommandOptions.flag(WATCH, "cli.option.watch", words))
                .addOption(CommandOptions.json(words));
    }

    @Override
    public int run(ParseResult arguments) {
        boolean watch = arguments.hasMatchedOption(WATCH);
        if (watch && arguments.hasMatchedOption(ONCE)) {
            throw new ParameterException(arguments.commandSpec().commandLine(), words.text("cli.error.remind.both"));
        }
        boolean json = arguments.hasMatchedOption(CommandOptions.JSON);
        if (!watch) {
            return access.with(arguments, terminal, open -> once(open, json));
        }
        if (access.isNew(arguments)) {
            terminal.line(words.text("cli.remind.none"));
            return ExitCode.FINE;
        }
        FrontQueue front = new FrontQueue();
        return access.watching(arguments, terminal, front, open -> {
            ReminderLoop loop =
                    new ReminderLoop(open, words, desktop, front, NotebookAccess.windowArguments(arguments));
            return loop.run(telling -> {
                if (json) {
                    terminal.line(JsonLine.of(RemindJson.of(telling, words)));
                }
                return json;
            });
        });
    }

    private int once(OpenNotebook open, boolean json) {
        if (SingleInstance.isHeld(open.folder())) {
            if (json) {
                terminal.line(JsonLine.of(RemindJson.NOTHING));
            } else {
                terminal.line(words.text("cli.remind.window"));
            }
            return ExitCode.FINE;
        }
        ReminderTelling telling = reminders(open).tell().join();
        if (json) {
            terminal.line(JsonLine.of(telling.isEmpty() ? RemindJson.NOTHING : RemindJson.of(telling, words)));
        } else if (telling.isEmpty()) {
            terminal.line(words.text("cli.remind.nothing"));
        } else {
            lines(telling).forEach(terminal::line);
        }
        return ExitCode.FINE;
    }

    static UserReminders reminders(OpenNotebook open) {
        return new UserReminders(
                open.workspace(), open.knowledge().catalog(), open.rules(), open.clock(), UUID::randomUUID);
    }

    private List<String> lines(ReminderTelling telling) {
        NoticeWords texts = new NoticeWords(words);
        String body = texts.body(telling);
        String all = body.isEmpty() ? texts.title(telling) : texts.title(telling) + "\n" + body;
        return all.lines().toList();
    }
}
