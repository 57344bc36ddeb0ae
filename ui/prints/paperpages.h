#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace rosette {

class PaperPreview;

/// Pages to leaf through: one at a time, with "Page 2 of 4" and an arrow to each side below it.
class PaperPages : public QWidget
{
    Q_OBJECT

public:
    /// Where there are `most` pages, more may exist than are shown.
    explicit PaperPages(int most, QWidget *parent = nullptr);

    /// Stays on the page that is in view, if there is one.
    void setPages(const QList<QImage> &pages);
    /// Instead of pages.
    void setSentence(const QString &sentence);
    /// How many device pixels there are for a page.
    double roomHeight() const;

signals:
    /// The pages want to be drawn for another size.
    void resized();

private:
    QToolButton *makeTurner(const QString &name, Qt::ArrowType arrow, const QString &what, int by);
    void showPage(int page);

    int m_most;
    QList<QImage> m_pages;
    int m_page = 0;
    PaperPreview *m_preview;
    QLabel *m_label;
    QToolButton *m_back;
    QToolButton *m_forth;
};

} // namespace rosette
