#pragma once

#include <QAbstractButton>

namespace rosette {

/// One bar of a chart, pressed with the mouse, Enter or Space to see what it counts. An empty one cannot be pressed.
class BarButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BarButton(QWidget *parent = nullptr);

    int count() const { return m_count; }
    /// `words` say the whole of it: "Spoke: 164".
    void setCount(int count, const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// The ground below a bar that the mouse or the keyboard is at.
    void paintGround(QPainter &painter) const;
    QColor barColour() const;

private:
    int m_count = 0;
};

} // namespace rosette
