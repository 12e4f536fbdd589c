package org.muster.forums.web;

import java.util.List;
import org.muster.core.web.api.Mark;

/** One thread of a list. */
public record ThreadRow(String href, String title, String facts, List<Mark> marks) {}
