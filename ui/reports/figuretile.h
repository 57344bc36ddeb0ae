#pragma once

#include <QAbstractButton>

#include "ui/reports/figuresource.h"

namespace rosette {

/// One figure in large, with its word and what it was in the period before. Pressing it opens what it adds up.
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(WorkFigure figure, QWidget *parent = nullptr);

    WorkFigure figure() const { return m_figure; }
    void setAmounts(int now, int before);

    QSize sizeHint() const override;
    /// Its word may be cut.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const WorkFigure m_figure;
    QString m_number;
    QString m_before;
};

} // namespace rosette
