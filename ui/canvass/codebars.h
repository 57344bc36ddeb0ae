#pragma once

#include <QWidget>

#include "models/canvass/canvassfigures.h"

class QLabel;
class QVBoxLayout;

namespace rosette {

class CodeBar;

/// Counts of codes as bars with their words and numbers; readable without colour. Each opens what it counts.
class CodeBars : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBars(const QString &title, QWidget *parent = nullptr);

    void setCounts(const QList<CodeCount> &counts);

signals:
    void pressed(const rosette::CodeCount &count);

private:
    QLabel *m_nothing;
    QVBoxLayout *m_lines;
    QList<CodeBar *> m_bars; ///< made once, hidden while there are fewer codes
};

} // namespace rosette
