#pragma once

#include <QWidget>

#include "models/canvass/canvassfigures.h"

namespace rosette {

/// Counts of codes as bars with their words and numbers; readable without colour.
class CodeBars : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBars(const QString &title, QWidget *parent = nullptr);

    void setCounts(const QList<CodeCount> &counts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const { return fontMetrics().height() + 8; }

    QString m_title;
    QList<CodeCount> m_counts;
};

} // namespace rosette
