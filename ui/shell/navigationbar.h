#pragma once

#include <QHash>
#include <QWidget>

#include "ui/shell/pageentry.h"

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace rosette {

/// The left edge: the campaign's name, one entry for each page (icon and word; Ctrl+1 … Ctrl+9, Ctrl+0), and room at the
/// foot.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    NavigationBar(const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCampaignName(const QString &name);
    void setCurrent(const QString &pageId);
    /// A button below the pages: search, tasks.
    void addFootWidget(QWidget *widget);

signals:
    void pageChosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name;
    QVBoxLayout *m_foot;
    QHash<QString, QAbstractButton *> m_buttons;
};

} // namespace rosette
