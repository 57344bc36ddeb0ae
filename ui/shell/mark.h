#pragma once

#include <QIcon>
#include <QWidget>

namespace rosette {

/// The program's mark, a rosette in the accent.
class Mark : public QWidget
{
    Q_OBJECT

public:
    /// `size` in logical pixels.
    explicit Mark(int size, QWidget *parent = nullptr);

    /// For the window's title bar.
    static QIcon icon(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rosette
