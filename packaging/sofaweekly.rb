class Sofaweekly < Formula
  desc "Site generator for weekly newsletters that reads what is in an issue"
  homepage "@RELEASES@"
  version "@VERSION@"
  license "Apache-2.0"

  on_linux do
    url "@RELEASES@/sofaweekly-@VERSION@-linux-@MACHINE@.tar.gz"
    sha256 "@LINUX_SHA256@"
  end

  on_macos do
    url "@RELEASES@/sofaweekly-@VERSION@.tar.gz"
    sha256 "@SOURCE_SHA256@"
    depends_on "pkgconf" => :build
    depends_on xcode: ["26.0", :build]
    depends_on "cmark-gfm"
  end

  def install
    if OS.mac?
      system "swift", "build", "--disable-sandbox", "--configuration", "release", "--product", "sofaweekly"
      bin.install ".build/release/sofaweekly"
      generate_completions_from_executable(bin/"sofaweekly", "--generate-completion-script")
    else
      bin.install "bin/sofaweekly"
      man1.install Dir["share/man/man1/*.1"]
      bash_completion.install "share/bash-completion/completions/sofaweekly"
      zsh_completion.install "share/zsh/site-functions/_sofaweekly"
      fish_completion.install "share/fish/vendor_completions.d/sofaweekly.fish"
      doc.install Dir["share/doc/sofaweekly/*"]
    end
  end

  test do
    system bin/"sofaweekly", "init", "weekly", "--language", "en", "--title", "Weekly", "--base-url", "https://weekly.example.org/"
    system bin/"sofaweekly", "build", "--source", "weekly"
    assert_path_exists testpath/"weekly/public/index.html"
  end
end
