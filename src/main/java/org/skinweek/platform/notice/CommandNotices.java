package org.skinweek.platform.notice;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.platform.ProgramName;
import org.skinweek.platform.ProgramRunner;
import org.skinweek.platform.ProgramRunner.Ending;

/** The last resort: the command that most desktops have, which knows no actions and takes nothing back. */
final class CommandNotices implements DesktopNotices {
    private final ProgramRunner programs;

    CommandNotices(ProgramRunner programs) {
        this.programs = programs;
    }

    @Override
    public boolean show(DesktopNotice notice) {
        List<String> command = new ArrayList<>(List.of("notify-send", "--app-name=" + ProgramName.SHOWN));
        if (notice.important()) {
            command.add("--expire-time=0");
        }
        command.addAll(List.of("--", notice.title(), NoticeMarkup.escaped(notice.body())));
        return programs.run(command) == Ending.FINE;
    }

    @Override
    public void withdraw(String noticeId) {
        // the command says nothing by which to find it again
    }

    @Override
    public void close() {
        // holds nothing
    }
}
