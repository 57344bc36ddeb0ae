#pragma once

#include <QWidget>

class QToolButton;

namespace rosette {

/// ◀ Today ▶, with Alt+PageUp and Alt+PageDown.
class TurnButtons : public QWidget
{
    Q_OBJECT

public:
    explicit TurnButtons(QWidget *parent = nullptr);

signals:
    void turned(int steps); ///< -1 or 1
    void todayWanted();

private:
    QToolButton *addButton(const QString &objectName, const QString &text);
};

} // namespace rosette
