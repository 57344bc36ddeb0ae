#pragma once

#include <QTimer>
#include <QUndoStack>
#include <QWidget>

class QLabel;
class QToolButton;

namespace rosette {

/// Rises at the foot of its parent after each edit: "Stall moved to Sunday · Undo", and goes after a while. After an
/// undo it offers to redo.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    UndoBar(QUndoStack &stack, QWidget *parent);

    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow(int index);
    void rise();
    void place(int offset);

    QUndoStack &m_stack;
    int m_index;
    QTimer m_timer;
    QLabel *m_text;
    QToolButton *m_button;
};

} // namespace rosette
