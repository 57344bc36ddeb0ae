#pragma once

#include <QKeySequence>
#include <QWidget>

class QToolButton;

namespace rosette {

/// ◀ Today ▶ for a page of weeks or months, with Alt+Left, Alt+Home and Alt+Right.
class TurnButtons : public QWidget
{
    Q_OBJECT

public:
    explicit TurnButtons(QWidget *parent = nullptr);

signals:
    void turned(int steps); ///< -1 or 1
    void todayWanted();

private:
    QToolButton *addButton(const QString &objectName, const QString &text, const QKeySequence &shortcut);
};

} // namespace rosette
