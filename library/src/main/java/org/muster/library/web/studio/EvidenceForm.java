package org.muster.library.web.studio;

import org.jspecify.annotations.Nullable;
import org.muster.library.resource.Evidence;
import org.muster.library.resource.Evidence.Rating;

/** What an editor types of a study. */
public class EvidenceForm {

    private String label;
    private String question;
    private String intervention;
    private String design;
    private String effect;
    private String cost;
    private String applicability;
    private String stars;
    private String reason;

    EvidenceForm(@Nullable Evidence kept) {
        Evidence evidence = kept == null ? Evidence.none() : kept;
        label = evidence.label();
        question = evidence.question();
        intervention = evidence.intervention();
        design = evidence.design();
        effect = evidence.effect();
        cost = evidence.cost();
        applicability = evidence.applicability();
        stars = String.valueOf(evidence.rating().stars());
        reason = evidence.rating().reason();
    }

    Evidence evidence() {
        int rated = stars.matches("[1-5]") ? Integer.parseInt(stars) : 1;
        return new Evidence(
                label, question, intervention, design, effect, cost, applicability, new Rating(rated, reason));
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getIntervention() {
        return intervention;
    }

    public void setIntervention(String intervention) {
        this.intervention = intervention;
    }

    public String getDesign() {
        return design;
    }

    public void setDesign(String design) {
        this.design = design;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public String getApplicability() {
        return applicability;
    }

    public void setApplicability(String applicability) {
        this.applicability = applicability;
    }

    public String getStars() {
        return stars;
    }

    public void setStars(String stars) {
        this.stars = stars;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
