#pragma once

#include <QImage>
#include <QWidget>

namespace rosette {

/// The sheet as it will be, on a desk; or a sentence why there is none.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    const QImage &page() const { return m_page; }
    /// Shown instead of the page.
    void setSentence(const QString &sentence);
    QString sentence() const { return m_sentence; }
    /// How many device pixels there are for the page.
    QSizeF room() const;

    QSize sizeHint() const override { return {620, 620}; }

signals:
    /// The page wants to be drawn for another size.
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_page;
    QString m_sentence;
};

} // namespace rosette
