#pragma once

#include <QObject>
#include <QTimer>

namespace rosette {

/// Tells when nobody has touched keyboard or mouse for a while, anywhere in the program.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0 switches it off.
    void setTimeoutMs(int timeoutMs);

signals:
    void becameIdle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace rosette
