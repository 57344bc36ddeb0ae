#pragma once

#include <QLabel>

#include "models/canvass/canvassrows.h"
#include "models/reports/canvassprogress.h"

namespace rosette {

/// What canvassing came to, in one sentence; each of its figures is a link, also by keyboard.
class ProgressSentence : public QLabel
{
    Q_OBJECT

public:
    explicit ProgressSentence(QWidget *parent = nullptr);

    void showProgress(const CanvassProgress &progress);

signals:
    void figureAsked(rosette::CanvassFigure figure);
    void stallsAsked();

private:
    void follow(const QString &link);
};

} // namespace rosette
