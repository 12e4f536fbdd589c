package org.muster.alerts.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.muster.alerts.message.Category;
import org.muster.alerts.message.Certainty;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Gravity;
import org.muster.alerts.message.Order;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.Situation;
import org.muster.alerts.message.Urgency;
import org.muster.alerts.message.Words;
import org.muster.core.kernel.RuleBroken;

/** What an author types of a message; times are on their own clock. */
public class MessageForm {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final ZoneId zone;
    private String headline;
    private String what;
    private String steps;
    private String next;
    private String headlineCy;
    private String whatCy;
    private String stepsCy;
    private String nextCy;
    private String severity;
    private String urgency;
    private String certainty;
    private String category;
    private String area;
    private String order;
    private String expires;

    MessageForm(Content content, ZoneId zone) {
        this.zone = zone;
        Words english = content.english();
        Words welsh = content.welsh();
        headline = english.headline();
        what = english.what();
        steps = english.steps();
        next = english.nextUpdate();
        headlineCy = welsh.headline();
        whatCy = welsh.what();
        stepsCy = welsh.steps();
        nextCy = welsh.nextUpdate();
        severity = content.gravity().severity().name();
        urgency = content.gravity().urgency().name();
        certainty = content.gravity().certainty().name();
        category = content.category().name();
        area = content.situation().area();
        order = content.situation().order().name();
        expires = TYPED.format(content.situation().expiresAt().atZone(zone));
    }

    Content content() {
        return new Content(
                new Words(headline, what, steps, next),
                new Words(headlineCy, whatCy, stepsCy, nextCy),
                new Gravity(Severity.valueOf(severity), Urgency.valueOf(urgency), Certainty.valueOf(certainty)),
                Category.valueOf(category),
                new Situation(area, Order.valueOf(order), until()));
    }

    private Instant until() {
        try {
            return LocalDateTime.parse(expires, TYPED).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new RuleBroken("alerts.rule.expires");
        }
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getHeadlineCy() {
        return headlineCy;
    }

    public void setHeadlineCy(String headlineCy) {
        this.headlineCy = headlineCy;
    }

    public String getWhatCy() {
        return whatCy;
    }

    public void setWhatCy(String whatCy) {
        this.whatCy = whatCy;
    }

    public String getStepsCy() {
        return stepsCy;
    }

    public void setStepsCy(String stepsCy) {
        this.stepsCy = stepsCy;
    }

    public String getNextCy() {
        return nextCy;
    }

    public void setNextCy(String nextCy) {
        this.nextCy = nextCy;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(String certainty) {
        this.certainty = certainty;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(String expires) {
        this.expires = expires;
    }
}
