/**
 * Notices on the desktop with actions that come back, behind one interface: through the portal, the notification
 * service of the desktop, or its command. Nothing here knows what a notice is about. Only the Linux desktop is reached
 * so far; no class of D-Bus is loaded before the first notice.
 */
@NullMarked
package org.skinweek.platform.notice;

import org.jspecify.annotations.NullMarked;
