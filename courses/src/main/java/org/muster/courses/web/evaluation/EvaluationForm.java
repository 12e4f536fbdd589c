package org.muster.courses.web.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.muster.courses.evaluation.Aspect;
import org.muster.courses.evaluation.Opinion;
import org.muster.courses.evaluation.Remark;

/** What somebody chooses and types about a course. */
public class EvaluationForm {

    private final Map<Aspect, String> degrees = new EnumMap<>(Aspect.class);
    private String remark = "";

    void fill(Opinion opinion) {
        opinion.degrees().forEach((aspect, degree) -> degrees.put(aspect, String.valueOf(degree)));
        remark = opinion.remark().text();
    }

    Opinion opinion() {
        Map<Aspect, Integer> chosen = new EnumMap<>(Aspect.class);
        degrees.forEach((aspect, degree) -> {
            if (degree.matches("[1-5]")) {
                chosen.put(aspect, Integer.valueOf(degree));
            }
        });
        return new Opinion(chosen, new Remark(remark));
    }

    private String degree(Aspect aspect) {
        return degrees.getOrDefault(aspect, "");
    }

    public String getRelevance() {
        return degree(Aspect.RELEVANCE);
    }

    public void setRelevance(String chosen) {
        degrees.put(Aspect.RELEVANCE, chosen);
    }

    public String getClarity() {
        return degree(Aspect.CLARITY);
    }

    public void setClarity(String chosen) {
        degrees.put(Aspect.CLARITY, chosen);
    }

    public String getPace() {
        return degree(Aspect.PACE);
    }

    public void setPace(String chosen) {
        degrees.put(Aspect.PACE, chosen);
    }

    public String getConfidence() {
        return degree(Aspect.CONFIDENCE);
    }

    public void setConfidence(String chosen) {
        degrees.put(Aspect.CONFIDENCE, chosen);
    }

    public String getRecommendation() {
        return degree(Aspect.RECOMMENDATION);
    }

    public void setRecommendation(String chosen) {
        degrees.put(Aspect.RECOMMENDATION, chosen);
    }

    public String getOverall() {
        return degree(Aspect.OVERALL);
    }

    public void setOverall(String chosen) {
        degrees.put(Aspect.OVERALL, chosen);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
