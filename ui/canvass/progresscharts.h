#pragma once

#include <QScrollArea>

#include "models/reports/canvassprogress.h"

namespace rosette {

class CodeBars;
class WeekBars;

/// Canvassing week by week, by outcome and by support; scrolls where the window is low. Every bar can be pressed.
class ProgressCharts : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProgressCharts(QWidget *parent = nullptr);

    void showProgress(const CanvassProgress &progress);
    QSize sizeHint() const override;

signals:
    void weekPressed(const rosette::CanvassWeek &week);
    void outcomePressed(const rosette::CodeCount &outcome);
    void supportPressed(const rosette::CodeCount &answer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    WeekBars *m_weeks;
    CodeBars *m_outcomes;
    CodeBars *m_support;
};

} // namespace rosette
