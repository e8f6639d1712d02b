/* One pass of a structured perceptron over sentences: decode with a margin, and move the weights where the answer is wrong.
   f: features of all words in a row, tok: where each word begins in f, sen: where each sentence begins in tok. U and tu add up
   the moves times the clock c, so that the mean of the weights can be told at the end. Tags: O, then B and I of each kind. */
#include <stdint.h>
#include <string.h>
#define T 9
#define NEG -1e30f
static int hard(int a,int b){ if(b==0||b%2==1) return 1; return a==b||a==b-1; } /* tags: O,B,I,B,I... */
int decode(const float*W,const float*tr,const int32_t*f,const int64_t*tok,int n,const uint8_t*y,float margin,float*S,int8_t*back,uint8_t*z){
  for(int i=0;i<n;i++){float*s=S+i*T;memset(s,0,T*4);for(int64_t k=tok[i];k<tok[i+1];k++){const float*w=W+(int64_t)f[k]*T;for(int t=0;t<T;t++)s[t]+=w[t];}
    if(margin>0)for(int t=0;t<T;t++)if(t!=y[i])s[t]+=margin;}
  float v[T],u[T];for(int t=0;t<T;t++)v[t]=(t&&t%2==0)?NEG:S[t];
  for(int i=1;i<n;i++){for(int b=0;b<T;b++){float best=NEG;int arg=0;for(int a=0;a<T;a++)if(hard(a,b)){float x=v[a]+tr[a*T+b];if(x>best){best=x;arg=a;}}u[b]=best+S[i*T+b];back[i*T+b]=arg;}memcpy(v,u,sizeof v);}
  int b=0;for(int t=1;t<T;t++)if(v[t]>v[b])b=t;
  for(int i=n-1;i>=0;i--){z[i]=b;if(i)b=back[i*T+b];}
  return 0;}
int epoch(float*W,double*U,float*tr,double*tu,const int32_t*f,const int64_t*tok,const int64_t*sen,const uint8_t*Y,const int32_t*order,int m,double*c){
  static float S[4000*T];static int8_t back[4000*T];static uint8_t z[4000];int wrong=0;
  for(int q=0;q<m;q++){int s=order[q];int64_t a=sen[s];int n=sen[s+1]-a;if(n>3999)continue;const uint8_t*y=Y+a;
    decode(W,tr,f,tok+a,n,y,1.0f,S,back,z);
    if(memcmp(z,y,n)){wrong++;
      for(int i=0;i<n;i++){ if(y[i]!=z[i])for(int64_t k=tok[a+i];k<tok[a+i+1];k++){int64_t r=(int64_t)f[k]*T;W[r+y[i]]+=1;W[r+z[i]]-=1;U[r+y[i]]+=*c;U[r+z[i]]-=*c;}
        if(i&&(y[i]!=z[i]||y[i-1]!=z[i-1])){tr[y[i-1]*T+y[i]]+=1;tr[z[i-1]*T+z[i]]-=1;tu[y[i-1]*T+y[i]]+=*c;tu[z[i-1]*T+z[i]]-=*c;}}}
    *c+=1;}
  return wrong;}
