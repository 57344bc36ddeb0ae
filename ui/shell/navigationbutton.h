#pragma once

#include <QAbstractButton>

namespace rosette {

/// Icon and word in one line over the whole width; a wash of the accent when it is the current one.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    /// Muted, at the right: a keyboard shortcut or a count.
    void setHint(const QString &hint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    QString m_hint;
};

} // namespace rosette
